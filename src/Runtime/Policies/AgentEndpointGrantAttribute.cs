namespace GrantGen;

/// <summary>
/// Grants of the <c>agentEndpoint</c> claim, beside <see cref="RoomPolicyAttribute"/>: call the HTTP endpoints of agents, at
/// <c>/agents/{agent}/{deployment}/…</c>. The server answers 403 to a token whose grant does not cover the agent and the
/// deployment. Neither joining a room nor the token's identity matters.
/// </summary>
/// <remarks>
/// Source: livekit/protocol v1.54.0 auth/grants.go, <c>AgentEndpointGrant</c> (since v1.53.0); livekit/livekit v1.13.11
/// pkg/service/agentendpoint.go (since v1.13.8).
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false, Inherited = false)]
public sealed class AgentEndpointGrantAttribute : Attribute
{
    /// <summary>Call the endpoints. Without it, the grant has no effect.</summary>
    public bool Call { get; set; }

    /// <summary>
    /// The only agent whose endpoints may be called: a constant, or a template such as <c>"tutor-{course}"</c> whose holes become
    /// string parameters of the factories. It is compared exactly. If it is left out, the token reaches <b>every agent of the project</b>.
    /// </summary>
    public string? AgentName { get; set; }

    /// <summary>
    /// The only deployment whose endpoints may be called: a constant or a template, as <see cref="AgentName"/>. If it is left out,
    /// every deployment. A worker without a deployment is covered only if it is left out. At most 64 bytes of UTF-8, without
    /// underscore, blank or control character.
    /// </summary>
    public string? Deployment { get; set; }
}
