namespace GrantGen.Facts;

/// <summary>A limit of the server.</summary>
/// <param name="UpstreamName">Its name in LiveKit's sources.</param>
/// <param name="Value">The limit, in bytes of UTF-8 unless the constant's documentation names another unit.</param>
/// <param name="Origin">Where it was read.</param>
internal sealed record LimitFact(string UpstreamName, long Value, FactOrigin Origin);
