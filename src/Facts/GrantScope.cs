namespace GrantGen.Facts;

/// <summary>The scope of a grant.</summary>
internal enum GrantScope
{
    /// <summary>The holder itself, as a participant of the room that it joins: without <c>roomJoin</c> it has no effect.</summary>
    Participant,

    /// <summary>The one room that the token names.</summary>
    Room,

    /// <summary>Every room of the server or project: not meant for a token that goes to an end user.</summary>
    Server,

    /// <summary>A service beside the rooms; harmless in a join token.</summary>
    Service,
}
