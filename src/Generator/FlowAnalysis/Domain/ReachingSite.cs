namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>A site whose token reaches a use.</summary>
/// <param name="Site">The site.</param>
/// <param name="Key">The merge that it came through; null if there was none.</param>
internal sealed record ReachingSite(MintSite Site, MergeKey? Key);
