namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Operations on the origins of several tokens.</summary>
internal static class GrantOrigins
{
    /// <summary>Each origin once, in an order that does not depend on the order of threads.</summary>
    public static List<GrantOrigin> Sort(IEnumerable<GrantOrigin> origins)
        => origins.Distinct().OrderBy(origin => origin.SortKey, StringComparer.Ordinal).ToList();

    /// <summary>The declared policies, also for those that are narrowed where their tokens are minted.</summary>
    public static List<GrantOrigin> Unnarrow(IEnumerable<GrantOrigin> origins) => Sort(origins.Select(origin => origin.Unnarrowed ?? origin));
}
