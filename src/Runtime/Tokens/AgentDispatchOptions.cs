namespace GrantGen;

/// <summary>
/// An agent that one token dispatches into the room that it creates by joining it (<c>roomConfig.agents</c>). It replaces the policy's
/// <see cref="AgentDispatchAttribute"/> of the same agent name. Anyone who holds the token can read it.
/// </summary>
/// <remarks>
/// The server ignores it if the room exists already. Source: livekit/protocol v1.54.0 protobufs/livekit_agent_dispatch.proto,
/// <c>RoomAgentDispatch</c>.
/// </remarks>
public sealed class AgentDispatchOptions
{
    /// <summary>The name under which the agent's workers registered; the empty name is that of unnamed workers.</summary>
    public
#if NET7_0_OR_GREATER
        required
#endif
        string AgentName
    { get; init; }
#if !NET7_0_OR_GREATER
        = "";
#endif

    /// <summary>Metadata of the job, passed to the agent. Only the limit of the whole token applies.</summary>
    public string? Metadata { get; init; }

    /// <summary>
    /// The deployment of the agent; null for every one. At most 64 bytes of UTF-8, without underscore, blank or control character: the
    /// server silently drops a dispatch with another value.
    /// </summary>
    public string? Deployment { get; init; }

    /// <summary>When the job is started again; LiveKit Cloud only.</summary>
    public AgentRestartPolicy RestartPolicy { get; init; }

    /// <summary>Attributes of the job, passed to the agent.</summary>
    public IReadOnlyDictionary<string, string>? Attributes { get; init; }

    /// <summary>The durable thread (<c>AT_…</c>) that the job reads and writes. A server that does not know it ignores it.</summary>
    public string? ThreadId { get; init; }
}
