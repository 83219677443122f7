namespace GrantGen.Facts;

/// <summary>Describes in words which agents and threads the grants of <c>agentEndpoint</c> and <c>agentThread</c> reach.</summary>
internal static class AgentGrantDescriptions
{
    /// <summary>The most threads that are named one by one.</summary>
    private const int MaxNamed = 3;

    /// <summary>Completes "its holder may …"; null if the grant allows nothing.</summary>
    /// <param name="grant">A flag of one of the two claims.</param>
    /// <param name="flag">The stated value of a flag, null if it is left out.</param>
    /// <param name="texts">The stated strings of a grant, empty if it is left out.</param>
    public static string? Describe(Grant grant, Func<Grant, bool?> flag, Func<Grant, IReadOnlyList<string>> texts)
    {
        if (flag(grant) != true || grant == GrantTable.AgentThreadAll)
        {
            return null;
        }

        return grant.Claim == GrantClaim.AgentEndpoint ? Endpoint(texts) : Thread(grant, flag(GrantTable.AgentThreadAll) == true, texts);
    }

    private static string Endpoint(Func<Grant, IReadOnlyList<string>> texts)
    {
        IReadOnlyList<string> agent = texts(GrantTable.AgentEndpointAgentName);
        IReadOnlyList<string> deployment = texts(GrantTable.AgentEndpointDeployment);
        return (agent.Count == 0 ? "call the endpoints of every agent" : $"call the endpoints of agent '{agent[0]}'")
            + (deployment.Count == 0 ? "" : $" in deployment '{deployment[0]}'");
    }

    private static string? Thread(Grant action, bool all, Func<Grant, IReadOnlyList<string>> texts)
    {
        bool isByScope = AgentThreads.IsByScope(action);
        IReadOnlyList<string> targets = texts(AgentThreads.TargetOf(action));
        if (all)
        {
            return isByScope ? $"{action.DisplayText} of every scope" : $"{action.WireName} every agent thread";
        }

        return targets.Count == 0 ? null
            : isByScope ? $"{action.DisplayText} of scope '{targets[0]}'"
            : targets.Count > MaxNamed ? FormattableString.Invariant($"{action.WireName} {targets.Count} agent threads")
            : $"{action.WireName} the agent thread{(targets.Count == 1 ? "" : "s")} '{string.Join("', '", targets)}'";
    }
}
