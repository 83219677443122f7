using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1009: a grant over every room in a token that goes to an end user.</summary>
internal sealed class ServerGrantInJoinTokenRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ServerGrantInJoinToken,
        "Server-wide grant in a join token",
        "{1} of policy '{0}' is not bound to the room: the server lets every participant with this join token {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ServerGrantInJoinToken),
        helpLinkUri: RulePages.Link(RuleIds.ServerGrantInJoinToken));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (!policy.Joins)
        {
            yield break;
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            if (stated.Value != 0 && WordsOf(policy, stated.Grant) is { } words)
            {
                yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(stated.Grant), policy.Type.DisplayName, stated.Grant.GrantsProperty, words);
            }
        }
    }

    /// <summary>The rights of the grant beyond the room, in words; null if it is bound to a room, an agent or a thread.</summary>
    private static string? WordsOf(PolicyModel policy, Grant grant)
    {
        if (grant.Reach == GrantScope.Server)
        {
            return grant.Words;
        }

        if (grant == GrantTable.AgentEndpointCall)
        {
            return policy.TextsOf(GrantTable.AgentEndpointAgentName).Count > 0 || policy.IsUnreadable(GrantTable.AgentEndpointAgentName)
                ? null
                : "call the endpoints of every agent";
        }

        return grant == GrantTable.AgentThreadAll && AgentThreads.Actions.Any(action => policy.Flag(action) == true) ? "reach the agent threads of everybody" : null;
    }
}
