using GrantGen.Facts;

namespace GrantGen.CodeFixes.Edits;

/// <summary>Titles of fixes that widen a policy. They name the policy, and whether a stated <c>false</c> changes.</summary>
internal static class GrantTitles
{
    /// <summary>The key of a fix that grants a permission.</summary>
    public static string EquivalenceKey(Grant grant) => $"Grant {grant.Property}";

    /// <summary>The title of a fix that grants a flag.</summary>
    /// <param name="grant">The grant.</param>
    /// <param name="isDenied">Whether the policy states <c>false</c>.</param>
    /// <param name="policy">The name of the policy.</param>
    public static string Grant(Grant grant, bool isDenied, string? policy)
        => isDenied ? $"Change {grant.Property} from false to true in {policy}" : $"Grant {grant.Property} in {policy}";

    /// <summary>The title of a fix that adds sources to a list.</summary>
    public static string AddSources(Grant grant, IEnumerable<TrackSourceInfo> sources, string? policy)
        => $"Grant {grant.Property} with {string.Join(" and ", sources.Select(source => source.Name))} in {policy}";
}
