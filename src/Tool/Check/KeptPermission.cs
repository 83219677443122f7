namespace GrantGen.Tool.Check;

/// <summary>A permission that a proposal keeps.</summary>
/// <param name="Permission">Its name.</param>
/// <param name="Calls">The calls that need it; empty if only the server's default or a call of unknown origin is the reason.</param>
/// <param name="IsPossible">Whether a call of unknown origin can need it.</param>
internal sealed record KeptPermission(string Permission, IReadOnlyList<string> Calls, bool IsPossible);
