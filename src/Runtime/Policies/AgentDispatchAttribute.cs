namespace GrantGen;

/// <summary>
/// An agent that is dispatched to the room that a token creates by joining it (<c>roomConfig.agents</c>), beside
/// <see cref="RoomPolicyAttribute"/>. May be repeated; the order is kept.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true, Inherited = false)]
public sealed class AgentDispatchAttribute : Attribute
{
    /// <summary>Dispatches an agent.</summary>
    /// <param name="agentName">The name under which the agent's workers registered.</param>
    public AgentDispatchAttribute(string agentName) => AgentName = agentName;

    /// <summary>The name under which the agent's workers registered.</summary>
    public string AgentName { get; }

    /// <summary>Metadata of the job, handed to the agent. The holder of the token can read it.</summary>
    public string? Metadata { get; set; }
}
