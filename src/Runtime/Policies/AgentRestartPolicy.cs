namespace GrantGen;

/// <summary>When the job of a dispatched agent is started again (LiveKit Cloud only).</summary>
/// <remarks>Source: livekit/protocol v1.54.0 protobufs/livekit_agent_dispatch.proto, <c>JobRestartPolicy</c>.</remarks>
public enum AgentRestartPolicy
{
    /// <summary>When it failed; LiveKit's default (<c>JRP_ON_FAILURE</c>).</summary>
    OnFailure,

    /// <summary>Never (<c>JRP_NEVER</c>).</summary>
    Never,
}
