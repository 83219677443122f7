using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1003: the lifetime of a token is malformed, or not positive.</summary>
internal sealed class InvalidTtlRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.InvalidTtl,
        "Ttl is not a positive span of time",
        "Ttl '{1}' of policy '{0}' {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.InvalidTtl),
        helpLinkUri: RulePages.Link(RuleIds.InvalidTtl));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override bool IsSignatureKnown => true;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Ttl.Fault is { } fault)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.Policy("Ttl"), policy.Type.DisplayName, policy.Ttl.Text ?? "", fault);
        }
    }
}
