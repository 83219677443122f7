using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>The part of GG1007 about agents: their endpoints without Call, and actions on threads that reach none.</summary>
internal static class AgentGrantsWithoutEffect
{
    /// <summary>The grants that have no effect on the server.</summary>
    public static IEnumerable<(AttributeArgumentLocation Place, string Name, string Reason)> Find(PolicyModel policy)
        => Endpoint(policy).Concat(Threads(policy));

    private static IEnumerable<(AttributeArgumentLocation Place, string Name, string Reason)> Endpoint(PolicyModel policy)
    {
        Grant call = GrantTable.AgentEndpointCall;
        bool isDenial = policy.Flag(call) == false && !policy.Texts.Any(stated => stated.Grant.Claim == call.Claim);
        if (policy.HasAttribute(call) && policy.Flag(call) != true && !policy.IsUnresolved(call) && !isDenial)
        {
            yield return (new AttributeArgumentLocation(WellKnownNames.AgentEndpointGrantAttribute, Property: null), "AgentEndpointGrant",
                "the server lets the token call no endpoint without Call");
        }
    }

    private static IEnumerable<(AttributeArgumentLocation Place, string Name, string Reason)> Threads(PolicyModel policy)
    {
        if (!policy.HasAttribute(GrantTable.AgentThreadAll) || policy.IsUnresolved(GrantTable.AgentThreadAll))
        {
            yield break;
        }

        List<Grant> allowed = AgentThreads.Actions.Where(action => policy.Flag(action) == true).ToList();
        bool isDenial = policy.Stated.Any(stated => stated.Grant.Claim == GrantClaim.AgentThread)
            && policy.Stated.All(stated => stated.Grant.Claim != GrantClaim.AgentThread || stated.Value == 0)
            && !policy.Texts.Any(stated => stated.Grant.Claim == GrantClaim.AgentThread);
        if (allowed.Count == 0 && !isDenial && !AgentThreads.Actions.Any(policy.IsUnresolved))
        {
            yield return (new AttributeArgumentLocation(WellKnownNames.AgentThreadGrantAttribute, Property: null), "AgentThreadGrant",
                "the server allows nothing without List, Create, Write, Read or Delete");
        }

        foreach (Grant action in policy.Flag(GrantTable.AgentThreadAll) == true ? [] : allowed)
        {
            Grant target = AgentThreads.TargetOf(action);
            if (policy.TextsOf(target).Count == 0 && !policy.IsUnresolved(target))
            {
                yield return (AttributeArgumentLocation.ForGrant(action), action.GrantsProperty,
                    $"the server lets it reach no thread without {target.Property} or All");
            }
        }
    }
}
