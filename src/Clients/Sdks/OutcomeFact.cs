using GrantGen.Facts;

namespace GrantGen.Clients.Sdks;

/// <summary>The symptom on a client when the server rejects a call, with the origin of the fact.</summary>
/// <param name="Text">The end of a message.</param>
/// <param name="Origin">The file of the SDK that handles the server's response.</param>
internal sealed record OutcomeFact(string Text, FactOrigin Origin);
