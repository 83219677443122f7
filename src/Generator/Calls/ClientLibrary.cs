namespace GrantGen.Generator.Calls;

/// <summary>The room of a client library, through which a token turns into a participant.</summary>
/// <param name="Room">The metadata name of the room.</param>
/// <param name="Connect">The method that accepts the token.</param>
/// <param name="TokenParameter">The parameter that takes it.</param>
/// <param name="LocalParticipant">The property that leads to the participant.</param>
internal sealed record ClientLibrary(string Room, string Connect, string TokenParameter, string LocalParticipant);
