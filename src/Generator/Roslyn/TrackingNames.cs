namespace GrantGen.Generator.Roslyn;

/// <summary>The names of the generator's steps, which tests use to see what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string ParsePolicies = nameof(ParsePolicies);
    public const string FindAmbiguousNames = nameof(FindAmbiguousNames);
    public const string ReadTargetCapabilities = nameof(ReadTargetCapabilities);
    public const string BuildApprovalTable = nameof(BuildApprovalTable);
}
