using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1013: an empty list of sources, which means every source on the wire.</summary>
internal sealed class EmptySourcesRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.EmptySources,
        "CanPublishSources names no source",
        "CanPublishSources of policy '{0}' names no source, and the server reads an empty list as every source: state CanPublish = false to deny them all",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.EmptySources),
        helpLinkUri: RulePages.Link(RuleIds.EmptySources));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override bool IsSignatureKnown => true;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Sources is { } sources && (sources == 0 || (sources & ~TrackSourceTable.AllFlags) != 0))
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(GrantTable.CanPublishSources), policy.Type.DisplayName);
        }
    }
}
