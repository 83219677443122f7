using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1001: the policy type, or a type around it, is not partial.</summary>
internal sealed class NotPartialRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.NotPartial,
        "Policy is not partial",
        "Policy '{0}' gets no token factory, because '{1}' is not partial",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.NotPartial),
        helpLinkUri: RulePages.Link(RuleIds.NotPartial));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        TypeDeclaration? level = policy.Type.Declarations.FirstOrDefault(level => !level.IsPartial);
        if (level is not null)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.TypeName, policy.Type.DisplayName, level.Name);
        }
    }
}
