using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>A grant that an attribute names.</summary>
/// <param name="Grant">The row of the table.</param>
/// <param name="Value">1 or 0 for a flag, the bits for a list of sources.</param>
internal sealed record StatedGrant(Grant Grant, int Value);
