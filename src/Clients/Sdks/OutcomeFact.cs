using GrantGen.Facts;

namespace GrantGen.Clients.Sdks;

/// <summary>What a client sees when the server rejects a call, with the origin of the fact.</summary>
/// <param name="Text">The end of a message.</param>
/// <param name="Origin">The file of the SDK that makes it of the server's answer.</param>
internal sealed record OutcomeFact(string Text, FactOrigin Origin);
