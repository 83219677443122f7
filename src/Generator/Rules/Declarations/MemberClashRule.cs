using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1012: the policy type has a member of its own where a generated one would stand.</summary>
internal sealed class MemberClashRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.MemberClash,
        "Member clashes with a generated one",
        "Policy '{0}' gets no token factory, because '{1}' is the name of a member to be generated",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.MemberClash));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach (string name in policy.Type.Clashes)
        {
            yield return new DeclarationFinding(DeclarationPlace.TypeName, policy.Type.DisplayName, name);
        }
    }
}
