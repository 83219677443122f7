namespace GrantGen.Generator.Roslyn;

/// <summary>The names of the generator's steps, which tests use to see what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string Policy = nameof(Policy);
    public const string AmbiguousNames = nameof(AmbiguousNames);
    public const string Consumer = nameof(Consumer);
    public const string ApprovalTable = nameof(ApprovalTable);
}
