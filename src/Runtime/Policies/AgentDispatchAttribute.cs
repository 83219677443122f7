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

    /// <summary>Metadata of the job, passed to the agent. The holder of the token can read it.</summary>
    public string? Metadata { get; set; }

    /// <summary>
    /// The deployment of the agent; every one if left out. At most 64 bytes of UTF-8, without underscore, blank or control
    /// character: the server drops a dispatch with another value, and the agent never comes (livekit/protocol v1.54.0
    /// agent/environment.go).
    /// </summary>
    public string? Deployment { get; set; }

    /// <summary>When the job is started again; LiveKit Cloud only.</summary>
    public AgentRestartPolicy RestartPolicy { get; set; }

    /// <summary>
    /// Attributes of the job, as <c>"key=value"</c>; the key ends at the first equals sign. They are passed to the agent, and the
    /// holder of the token can read them. Of two with one key, the last counts.
    /// </summary>
    public string[]? Attributes { get; set; }

    /// <summary>
    /// The durable thread (<c>AT_…</c>) that the job reads and writes: livekit/protocol since v1.54.0. A server that does not know
    /// it, livekit-server 1.13.11 among them, ignores it.
    /// </summary>
    public string? ThreadId { get; set; }
}
