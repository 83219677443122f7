using GrantGen.Facts;
using GrantGen.Policies;

namespace GrantGen;

/// <summary>
/// The grants of a policy or of a verified token, each in the three states of the wire (null: left out of the
/// token), and the effective permissions (<see cref="Permissions"/>). Immutable and thread-safe; two are equal if every grant is.
/// </summary>
/// <remarks>Source of names and defaults: livekit/protocol auth/grants.go.</remarks>
public sealed record PolicyGrants
{
    private readonly TextList? _threadIds;

    /// <summary>The room's name or template; null where the caller of the factory names it.</summary>
    public string? Room { get; init; }

    /// <summary>The destination room's name or template; null if the policy has no destination room.</summary>
    public string? DestinationRoom { get; init; }

    /// <summary>The maximum lifetime of a token.</summary>
    public TimeSpan Ttl { get; init; }

    /// <summary>The kind of participant as which the holder joins.</summary>
    public ParticipantKind Kind { get; init; }

    /// <summary>The name of the room preset; null if the policy has no preset.</summary>
    public string? RoomPreset { get; init; }

    /// <summary>Join the room.</summary>
    public bool? RoomJoin { get; init; }

    /// <summary>Create and delete any room.</summary>
    public bool? RoomCreate { get; init; }

    /// <summary>List all rooms.</summary>
    public bool? RoomList { get; init; }

    /// <summary>Start and stop egress of any room.</summary>
    public bool? RoomRecord { get; init; }

    /// <summary>Moderate the room.</summary>
    public bool? RoomAdmin { get; init; }

    /// <summary>Manage ingress.</summary>
    public bool? IngressAdmin { get; init; }

    /// <summary>Stay hidden from the others.</summary>
    public bool? Hidden { get; init; }

    /// <summary>Mark the room as being recorded.</summary>
    public bool? Recorder { get; init; }

    /// <summary>Act as an agent.</summary>
    public bool? Agent { get; init; }

    /// <summary>Publish tracks. The server treats null as true.</summary>
    public bool? CanPublish { get; init; }

    /// <summary>Subscribe to tracks. The server treats null as true.</summary>
    public bool? CanSubscribe { get; init; }

    /// <summary>Publish data; for null the server uses <see cref="CanPublish"/>.</summary>
    public bool? CanPublishData { get; init; }

    /// <summary>
    /// The sources that the holder may publish. The server treats null and <see cref="TrackSources.None"/> as all. A token that names
    /// a source that <see cref="TrackSources"/> lacks has a bit without a name here (<c>VerifiedToken.UnknownSources</c> has the name).
    /// </summary>
    public TrackSources? CanPublishSources { get; init; }

    /// <summary>Update the participant's own name, metadata and attributes. The server treats null as false.</summary>
    public bool? CanUpdateOwnMetadata { get; init; }

    /// <summary>Receive the metrics of others. The server treats null as false.</summary>
    public bool? CanSubscribeMetrics { get; init; }

    /// <summary>Manage agent sessions. The server treats null as false.</summary>
    public bool? CanManageAgentSession { get; init; }

    /// <summary>Manage SIP trunks and dispatch rules (<c>sip.admin</c>).</summary>
    public bool? SipAdmin { get; init; }

    /// <summary>Place SIP calls (<c>sip.call</c>).</summary>
    public bool? SipCall { get; init; }

    /// <summary>Manage cloud agents (<c>agent.admin</c>).</summary>
    public bool? AgentAdmin { get; init; }

    /// <summary>Manage agent simulations (<c>agent.simulationAdmin</c>).</summary>
    public bool? AgentSimulationAdmin { get; init; }

    /// <summary>Manage the agent dispatch queue (<c>agent.dispatchAdmin</c>).</summary>
    public bool? AgentDispatchAdmin { get; init; }

    /// <summary>
    /// Manage agent databases (<c>agent.databaseAdmin</c>). LiveKit removed it in livekit/protocol v1.54.1, so no policy states it. A token of an
    /// older SDK can have it, and older servers honor it.
    /// </summary>
    public bool? AgentDatabaseAdmin { get; init; }

    /// <summary>Call the HTTP endpoints of agents (<c>agentEndpoint.call</c>).</summary>
    public bool? AgentEndpointCall { get; init; }

    /// <summary>The only agent that <see cref="AgentEndpointCall"/> reaches, or its template; null for every agent (<c>agentEndpoint.agentName</c>).</summary>
    public string? AgentEndpointAgentName { get; init; }

    /// <summary>The only deployment that <see cref="AgentEndpointCall"/> reaches, or its template; null for every one (<c>agentEndpoint.deployment</c>).</summary>
    public string? AgentEndpointDeployment { get; init; }

    /// <summary>The actions on agent threads reach every thread (<c>agentThread.all</c>); it allows none by itself.</summary>
    public bool? AgentThreadAll { get; init; }

    /// <summary>The scope that <see cref="AgentThreadList"/> and <see cref="AgentThreadCreate"/> reach, or its template (<c>agentThread.scope</c>).</summary>
    public string? AgentThreadScope { get; init; }

    /// <summary>
    /// The threads that <see cref="AgentThreadRead"/>, <see cref="AgentThreadWrite"/> and <see cref="AgentThreadDelete"/> reach, or their
    /// templates (<c>agentThread.threadIds</c>); null if there are none. It is a copy of the list that it is set to, equal to another if
    /// the strings are.
    /// </summary>
    public IReadOnlyList<string>? AgentThreadThreadIds { get => _threadIds; init => _threadIds = TextList.Create(value); }

    /// <summary>List agent threads (<c>agentThread.list</c>).</summary>
    public bool? AgentThreadList { get; init; }

    /// <summary>Create agent threads (<c>agentThread.create</c>).</summary>
    public bool? AgentThreadCreate { get; init; }

    /// <summary>Write to agent threads (<c>agentThread.write</c>).</summary>
    public bool? AgentThreadWrite { get; init; }

    /// <summary>Read agent threads (<c>agentThread.read</c>).</summary>
    public bool? AgentThreadRead { get; init; }

    /// <summary>Delete agent threads (<c>agentThread.delete</c>).</summary>
    public bool? AgentThreadDelete { get; init; }

    /// <summary>Use the inference gateway (<c>inference.perform</c>).</summary>
    public bool? InferencePerform { get; init; }

    /// <summary>Write observability data (<c>observability.write</c>).</summary>
    public bool? ObservabilityWrite { get; init; }

    /// <summary>
    /// The permissions that a participant has with these grants. There are no participant permissions unless <see cref="RoomJoin"/> is true: without
    /// it the holder never becomes a participant.
    /// </summary>
    public ParticipantPermissions Permissions => new(this);

    /// <summary>
    /// All ten fields of LiveKit's <c>ParticipantPermission</c>, for <c>RoomService.UpdateParticipant</c>: a call with only some of them revokes the
    /// rest. <see cref="RoomJoin"/> does not matter.
    /// </summary>
    public FullParticipantPermission ToParticipantPermission() => new(this);

    /// <summary>
    /// Compares these grants with others by what a token allows, not by how it is stated: the server's defaults, sources, rooms,
    /// server-wide grants and the lifetime count, and a holder with <see cref="RoomJoin"/> and <see cref="RoomAdmin"/> has every
    /// participant permission. Thread-safe.
    /// </summary>
    /// <remarks>
    /// <see cref="Room"/> and <see cref="DestinationRoom"/> are read as templates: a hole matches one or more characters. They count
    /// only for a token that is bound to a room. A <see cref="Ttl"/> of zero is a lifetime without a limit, as a verified token without
    /// <c>nbf</c> has it. The room preset and kinds without privileges are neutral.
    /// </remarks>
    /// <param name="other">The grants to compare with, such as those that were approved.</param>
    /// <returns>The relation of these grants to the others, and each difference in words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is null.</exception>
    public GrantComparison Compare(PolicyGrants other)
    {
        if (other is null)
        {
            throw new ArgumentNullException(nameof(other));
        }

        return new GrantComparison(GrantComparer.Compare(ToGrantSet(), other.ToGrantSet()));
    }

    /// <summary>In one English sentence, what the holder of a token may and may not do.</summary>
    public override string ToString()
        => GrantDescriptions.Describe(FlagOf, CanPublishSources is { } sources ? (int)sources : null, TextsOf);

    private GrantSet ToGrantSet()
    {
        GrantSet grants = new() { Kind = (int)Kind, TtlSeconds = Ttl == TimeSpan.Zero ? null : Ttl.Ticks / TimeSpan.TicksPerSecond, RoomPreset = RoomPreset };
        foreach (Grant grant in GrantTable.All)
        {
            grants.State(grant, FlagOf(grant));
            if (TextsOf(grant) is { Count: > 0 } texts)
            {
                grants.State(grant, texts);
            }
        }

        grants.State(GrantTable.CanPublishSources, (int?)CanPublishSources);
        grants.State(GrantTable.Room, Room);
        grants.State(GrantTable.DestinationRoom, DestinationRoom);
        return grants;
    }

    private bool? FlagOf(Grant grant) => (grant.Claim, grant.Property) switch
    {
        (GrantClaim.Video, nameof(RoomJoin)) => RoomJoin,
        (GrantClaim.Video, nameof(RoomCreate)) => RoomCreate,
        (GrantClaim.Video, nameof(RoomList)) => RoomList,
        (GrantClaim.Video, nameof(RoomRecord)) => RoomRecord,
        (GrantClaim.Video, nameof(RoomAdmin)) => RoomAdmin,
        (GrantClaim.Video, nameof(IngressAdmin)) => IngressAdmin,
        (GrantClaim.Video, nameof(Hidden)) => Hidden,
        (GrantClaim.Video, nameof(Recorder)) => Recorder,
        (GrantClaim.Video, nameof(Agent)) => Agent,
        (GrantClaim.Video, nameof(CanPublish)) => CanPublish,
        (GrantClaim.Video, nameof(CanSubscribe)) => CanSubscribe,
        (GrantClaim.Video, nameof(CanPublishData)) => CanPublishData,
        (GrantClaim.Video, nameof(CanUpdateOwnMetadata)) => CanUpdateOwnMetadata,
        (GrantClaim.Video, nameof(CanSubscribeMetrics)) => CanSubscribeMetrics,
        (GrantClaim.Video, nameof(CanManageAgentSession)) => CanManageAgentSession,
        (GrantClaim.Sip, "Admin") => SipAdmin,
        (GrantClaim.Sip, "Call") => SipCall,
        (GrantClaim.Agent, "Admin") => AgentAdmin,
        (GrantClaim.Agent, "SimulationAdmin") => AgentSimulationAdmin,
        (GrantClaim.Agent, "DispatchAdmin") => AgentDispatchAdmin,
        (GrantClaim.Agent, "DatabaseAdmin") => AgentDatabaseAdmin,
        (GrantClaim.AgentEndpoint, "Call") => AgentEndpointCall,
        (GrantClaim.AgentThread, "All") => AgentThreadAll,
        (GrantClaim.AgentThread, "List") => AgentThreadList,
        (GrantClaim.AgentThread, "Create") => AgentThreadCreate,
        (GrantClaim.AgentThread, "Write") => AgentThreadWrite,
        (GrantClaim.AgentThread, "Read") => AgentThreadRead,
        (GrantClaim.AgentThread, "Delete") => AgentThreadDelete,
        (GrantClaim.Inference, "Perform") => InferencePerform,
        (GrantClaim.Observability, "Write") => ObservabilityWrite,
        _ => null,
    };

    private IReadOnlyList<string> TextsOf(Grant grant) => (grant.Claim, grant.Property) switch
    {
        (GrantClaim.AgentEndpoint, "AgentName") => TextList.OfOne(AgentEndpointAgentName),
        (GrantClaim.AgentEndpoint, "Deployment") => TextList.OfOne(AgentEndpointDeployment),
        (GrantClaim.AgentThread, "Scope") => TextList.OfOne(AgentThreadScope),
        (GrantClaim.AgentThread, "ThreadIds") => _threadIds ?? TextList.Empty,
        _ => TextList.Empty,
    };
}
