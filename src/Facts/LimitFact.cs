namespace GrantGen.Facts;

/// <summary>A limit of the server.</summary>
/// <param name="UpstreamName">What LiveKit calls it.</param>
/// <param name="Value">The limit, in bytes of UTF-8 unless the constant says otherwise.</param>
/// <param name="Origin">Where it was read.</param>
internal sealed record LimitFact(string UpstreamName, long Value, FactOrigin Origin);
