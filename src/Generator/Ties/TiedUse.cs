using GrantGen.Generator.FlowAnalysis.Graph;

namespace GrantGen.Generator.Ties;

/// <summary>A use and its tie.</summary>
/// <param name="Use">The use.</param>
/// <param name="Tie">The policies that it is tied to.</param>
internal sealed record TiedUse(PermissionUse Use, Tie Tie);
