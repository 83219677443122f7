using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1006: sources are named beside <c>CanPublish = false</c>, which overrides them.</summary>
internal sealed class SourcesWithoutPublishRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.SourcesWithoutPublish,
        "CanPublishSources never applies",
        "CanPublishSources of policy '{0}' never applies: the server denies every track to a participant with CanPublish = false",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.SourcesWithoutPublish),
        helpLinkUri: RulePages.Link(RuleIds.SourcesWithoutPublish));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Sources is not null && policy.Flag(GrantTable.CanPublish) == false)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(GrantTable.CanPublishSources), policy.Type.DisplayName);
        }
    }
}
