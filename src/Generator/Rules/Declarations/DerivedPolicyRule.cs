using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1014: a policy derives from a policy, and inherits none of its grants.</summary>
internal sealed class DerivedPolicyRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.DerivedPolicy,
        "Policy does not inherit grants",
        "Policy '{0}' inherits no grant of its base policy '{1}': {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.DerivedPolicy),
        helpLinkUri: RulePages.Link(RuleIds.DerivedPolicy));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Type.BasePolicy is { } basePolicy)
        {
            // The sentence begins with "Its holder" and ends with a period; a message has neither a capital inside nor the period.
            string grants = GrantDescriptions.Describe(policy.EffectiveFlag, policy.Sources, policy.TextOf).TrimEnd('.');
            yield return new DeclarationFinding(AttributeArgumentLocation.TypeName, policy.Type.DisplayName, basePolicy,
                char.ToLowerInvariant(grants[0]) + grants.Substring(1));
        }
    }
}
