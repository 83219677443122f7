using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1010: a hidden participant may publish, and nothing that it publishes is announced.</summary>
internal sealed class HiddenPublisherRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.HiddenPublisher,
        "Hidden participant may publish",
        "Policy '{0}' hides its participant and lets it publish: the server announces no track of a hidden participant (state CanPublish = false)",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.HiddenPublisher),
        helpLinkUri: RulePages.Link(RuleIds.HiddenPublisher));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.JoinsRoom && policy.Flag(GrantTable.Hidden) == true && ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)))
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(GrantTable.Hidden), policy.Type.DisplayName);
        }
    }
}
