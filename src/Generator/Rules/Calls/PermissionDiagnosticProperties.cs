using System.Collections.Immutable;
using System.Globalization;
using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>The facts that a diagnostic about a C# call carries to its code fixes.</summary>
/// <param name="Permission">The permission that the call needs.</param>
/// <param name="Source">The source that the call publishes from.</param>
/// <param name="Grant">The grant that is missing.</param>
/// <param name="MissingSources">The bits of the sources that the policy's list lacks; 0 if no list of sources is at fault.</param>
/// <param name="AllowedSources">The bits of the sources in the policy's list; null if it has no list.</param>
/// <param name="PolicyName">The policy's name in messages.</param>
/// <param name="Policy">The type that declares the policy; null for hand-written grants.</param>
/// <param name="Mint">The only call that mints the policy's token; null if there are several, or none is in this compilation.</param>
internal sealed record PermissionDiagnosticProperties(
    PermissionInfo Permission,
    PublishedSource Source,
    Grant Grant,
    int MissingSources,
    int? AllowedSources,
    string PolicyName,
    PolicyReference? Policy,
    SourcePosition? Mint)
{
    private const string PermissionKey = "Permission";
    private const string SourceKey = "Source";
    private const string ClaimKey = "Claim";
    private const string GrantKey = "Grant";
    private const string MissingSourcesKey = "MissingSources";
    private const string AllowedSourcesKey = "AllowedSources";
    private const string PolicyNameKey = "PolicyName";
    private const string PolicyKey = "Policy";
    private const string AssemblyKey = "Assembly";
    private const string MintPathKey = "MintPath";
    private const string MintStartKey = "MintStart";

    /// <summary>Writes the facts as the properties of a diagnostic.</summary>
    public ImmutableDictionary<string, string?> ToProperties() => ImmutableDictionary<string, string?>.Empty
        .Add(PermissionKey, Permission.RuleId)
        .Add(SourceKey, Format(Source.Flag))
        .Add(ClaimKey, Grant.ClaimName)
        .Add(GrantKey, Grant.Property)
        .Add(MissingSourcesKey, Format(MissingSources))
        .Add(AllowedSourcesKey, Format(AllowedSources))
        .Add(PolicyNameKey, PolicyName)
        .Add(PolicyKey, Policy?.MetadataName)
        .Add(AssemblyKey, Policy?.AssemblyName)
        .Add(MintPathKey, Mint?.Path)
        .Add(MintStartKey, Format(Mint?.Start));

    /// <summary>Reads the facts back; null if the properties are not those of a diagnostic about a call.</summary>
    public static PermissionDiagnosticProperties? TryRead(ImmutableDictionary<string, string?> properties)
    {
        string? permission = Get(PermissionKey);
        string? claim = Get(ClaimKey);
        string? property = Get(GrantKey);
        return PermissionTable.All.FirstOrDefault(row => row.RuleId == permission) is { } row
            && GrantTable.All.FirstOrDefault(candidate => candidate.Property == property && candidate.ClaimName == claim) is { } grant
            && Get(PolicyNameKey) is { } name
                ? new PermissionDiagnosticProperties(
                    row,
                    new PublishedSource(Parse(Get(SourceKey))),
                    grant,
                    Parse(Get(MissingSourcesKey)) ?? 0,
                    Parse(Get(AllowedSourcesKey)),
                    name,
                    Get(PolicyKey) is { } policy ? new PolicyReference(policy, Get(AssemblyKey) ?? "") : null,
                    Get(MintPathKey) is { } path && Parse(Get(MintStartKey)) is { } start ? new SourcePosition(path, start) : null)
                : null;

        string? Get(string key) => properties.TryGetValue(key, out string? value) ? value : null;
    }

    private static string? Format(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static int? Parse(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
