using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1002: nothing can be generated into the policy type.</summary>
internal sealed class CannotGenerateRule : DeclarationRule
{
    /// <summary>The descriptor, which the rule for Razor files shares.</summary>
    public static readonly DiagnosticDescriptor Rule = new(
        RuleIds.CannotGenerate,
        "Policy cannot be generated into this type",
        "Policy '{0}' gets no token factory, because {1}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.CannotGenerate),
        helpLinkUri: RulePages.Link(RuleIds.CannotGenerate));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => Rule;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Type.UnsupportedReason is { } unsupportedReason)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.TypeName, policy.Type.DisplayName, unsupportedReason);
        }
    }
}
