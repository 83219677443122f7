using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1004: the lifetime of a join token is longer than a day. It is on the end user's device, and a server cannot revoke it.</summary>
internal sealed class LongLivedJoinTokenRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.LongLivedJoinToken,
        "Join token lives longer than 24 hours",
        "A join token of policy '{0}' lives {1}, longer than 24 hours: the server accepts it from anyone until then, and it cannot be revoked",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.LongLivedJoinToken),
        helpLinkUri: RulePages.Link(RuleIds.LongLivedJoinToken));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.JoinsRoom && policy.Ttl.Seconds > ServerLimits.LongJoinTtlSeconds)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.Policy("Ttl"), policy.Type.DisplayName, policy.Ttl.Text ?? "");
        }
    }
}
