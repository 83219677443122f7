using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Rules;

/// <summary>The grants of a policy that reach beyond its room: a join token should not have them, and an endpoint should not issue them.</summary>
internal static class ServerWideGrants
{
    /// <summary>Finds them.</summary>
    /// <param name="policy">The policy.</param>
    /// <returns>Each grant, and in words what it lets the holder do.</returns>
    public static IEnumerable<(Grant Grant, string DisplayText)> Find(PolicyModel policy)
    {
        foreach (StatedGrant stated in policy.Stated)
        {
            if (stated.Value != 0 && Describe(policy, stated.Grant) is { } words)
            {
                yield return (stated.Grant, words);
            }
        }
    }

    /// <summary>The rights of the grant beyond the room, in words; null if it is bound to a room, an agent or a thread.</summary>
    private static string? Describe(PolicyModel policy, Grant grant)
    {
        if (grant.Scope == GrantScope.Server)
        {
            return grant.DisplayText;
        }

        if (grant == GrantTable.AgentEndpointCall)
        {
            return policy.TextsOf(GrantTable.AgentEndpointAgentName).Count > 0 || policy.IsUnresolved(GrantTable.AgentEndpointAgentName)
                ? null
                : "call the endpoints of every agent";
        }

        return grant == GrantTable.AgentThreadAll && AgentThreads.Actions.Any(action => policy.Flag(action) == true)
            ? "reach the agent threads of everybody"
            : null;
    }
}
