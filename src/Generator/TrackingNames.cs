namespace GrantGen.Generator;

/// <summary>The names of the generator's steps, by which tests ask what was done again after an edit.</summary>
internal static class TrackingNames
{
    public const string Policy = nameof(Policy);
    public const string AmbiguousNames = nameof(AmbiguousNames);
    public const string Consumer = nameof(Consumer);
    public const string ApprovalTable = nameof(ApprovalTable);

    public static readonly IReadOnlyList<string> All = new[] { Policy, AmbiguousNames, Consumer, ApprovalTable };
}
