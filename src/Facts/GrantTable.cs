namespace GrantGen.Facts;

/// <summary>
/// Every grant that LiveKit knows, once: parsing, emission, the words of the XML docs, the rules and the tables of the
/// documentation are made from these rows. A grant that LiveKit adds is a row here, a property of its attribute and a
/// property of <c>PolicyGrants</c>.
/// Source: livekit/protocol auth/grants.go; the defaults are its <c>GetCan…</c> functions.
/// </summary>
internal static class GrantTable
{
    public static readonly Grant RoomJoin = new(GrantClaim.Video, "roomJoin", "RoomJoin", GrantKind.Flag, false, GrantScope.Room, "join the room");
    public static readonly Grant RoomCreate = new(GrantClaim.Video, "roomCreate", "RoomCreate", GrantKind.Flag, false, GrantScope.Server, "create and delete any room");
    public static readonly Grant RoomList = new(GrantClaim.Video, "roomList", "RoomList", GrantKind.Flag, false, GrantScope.Server, "list all rooms");
    public static readonly Grant RoomRecord = new(GrantClaim.Video, "roomRecord", "RoomRecord", GrantKind.Flag, false, GrantScope.Server, "start and stop egress of any room");
    public static readonly Grant RoomAdmin = new(GrantClaim.Video, "roomAdmin", "RoomAdmin", GrantKind.Flag, false, GrantScope.Room, "moderate the room");
    public static readonly Grant IngressAdmin = new(GrantClaim.Video, "ingressAdmin", "IngressAdmin", GrantKind.Flag, false, GrantScope.Server, "manage ingress");
    public static readonly Grant CanPublish = new(GrantClaim.Video, "canPublish", "CanPublish", GrantKind.Flag, true, GrantScope.Participant, "publish tracks");
    public static readonly Grant CanPublishSources = new(GrantClaim.Video, "canPublishSources", "CanPublishSources", GrantKind.Sources, null, GrantScope.Participant, "publish from these sources alone");
    public static readonly Grant CanSubscribe = new(GrantClaim.Video, "canSubscribe", "CanSubscribe", GrantKind.Flag, true, GrantScope.Participant, "subscribe to tracks");
    public static readonly Grant CanPublishData = new(GrantClaim.Video, "canPublishData", "CanPublishData", GrantKind.Flag, null, GrantScope.Participant, "publish data");
    public static readonly Grant CanUpdateOwnMetadata = new(GrantClaim.Video, "canUpdateOwnMetadata", "CanUpdateOwnMetadata", GrantKind.Flag, false, GrantScope.Participant, "update its own name, metadata and attributes");
    public static readonly Grant CanSubscribeMetrics = new(GrantClaim.Video, "canSubscribeMetrics", "CanSubscribeMetrics", GrantKind.Flag, false, GrantScope.Participant, "receive the metrics of others");
    public static readonly Grant CanManageAgentSession = new(GrantClaim.Video, "canManageAgentSession", "CanManageAgentSession", GrantKind.Flag, false, GrantScope.Participant, "manage agent sessions");
    public static readonly Grant Hidden = new(GrantClaim.Video, "hidden", "Hidden", GrantKind.Flag, false, GrantScope.Participant, "stay hidden from the others");
    public static readonly Grant Recorder = new(GrantClaim.Video, "recorder", "Recorder", GrantKind.Flag, false, GrantScope.Participant, "mark the room as being recorded");

    /// <summary>Opens the server's worker socket as well, whose holder gets jobs of other rooms: hence server-wide.</summary>
    public static readonly Grant Agent = new(GrantClaim.Video, "agent", "Agent", GrantKind.Flag, false, GrantScope.Server, "act as an agent and take jobs of every room");

    public static readonly Grant Room = new(GrantClaim.Video, "room", "Room", GrantKind.RoomName, null, GrantScope.Room, "be in this room");
    public static readonly Grant DestinationRoom = new(GrantClaim.Video, "destinationRoom", "DestinationRoom", GrantKind.RoomName, null, GrantScope.Room, "forward or move participants to this room");
    public static readonly Grant SipAdmin = new(GrantClaim.Sip, "admin", "Admin", GrantKind.Flag, false, GrantScope.Server, "manage SIP trunks and dispatch rules");
    public static readonly Grant SipCall = new(GrantClaim.Sip, "call", "Call", GrantKind.Flag, false, GrantScope.Server, "place SIP calls");
    public static readonly Grant AgentAdmin = new(GrantClaim.Agent, "admin", "Admin", GrantKind.Flag, false, GrantScope.Server, "manage cloud agents");
    public static readonly Grant AgentSimulationAdmin = new(GrantClaim.Agent, "simulationAdmin", "SimulationAdmin", GrantKind.Flag, false, GrantScope.Server, "manage agent simulations");
    public static readonly Grant AgentDispatchAdmin = new(GrantClaim.Agent, "dispatchAdmin", "DispatchAdmin", GrantKind.Flag, false, GrantScope.Server, "manage the agent dispatch queue");

    /// <summary>Removed in livekit/protocol v1.54.1. Older servers still honour it, so it is read.</summary>
    public static readonly Grant AgentDatabaseAdmin = new(GrantClaim.Agent, "databaseAdmin", "DatabaseAdmin", GrantKind.Flag, false, GrantScope.Server, "manage agent databases") { IsMinted = false };

    /// <summary>Server-wide without a name: see <see cref="AgentEndpointAgentName"/>.</summary>
    public static readonly Grant AgentEndpointCall = new(GrantClaim.AgentEndpoint, "call", "Call", GrantKind.Flag, false, GrantScope.Service, "call agent endpoints");
    public static readonly Grant AgentEndpointAgentName = new(GrantClaim.AgentEndpoint, "agentName", "AgentName", GrantKind.Text, null, GrantScope.Service, "call this agent alone");
    public static readonly Grant AgentEndpointDeployment = new(GrantClaim.AgentEndpoint, "deployment", "Deployment", GrantKind.Text, null, GrantScope.Service, "call this deployment alone");

    /// <summary>Extends the actions to every thread, and allows none by itself: server-wide together with an action.</summary>
    public static readonly Grant AgentThreadAll = new(GrantClaim.AgentThread, "all", "All", GrantKind.Flag, false, GrantScope.Service, "reach every agent thread");
    public static readonly Grant AgentThreadScope = new(GrantClaim.AgentThread, "scope", "Scope", GrantKind.Text, null, GrantScope.Service, "list and create threads of this scope");
    public static readonly Grant AgentThreadThreadIds = new(GrantClaim.AgentThread, "threadIds", "ThreadIds", GrantKind.Texts, null, GrantScope.Service, "read, write and delete these threads");
    public static readonly Grant AgentThreadList = new(GrantClaim.AgentThread, "list", "List", GrantKind.Flag, false, GrantScope.Service, "list agent threads");
    public static readonly Grant AgentThreadCreate = new(GrantClaim.AgentThread, "create", "Create", GrantKind.Flag, false, GrantScope.Service, "create agent threads");
    public static readonly Grant AgentThreadWrite = new(GrantClaim.AgentThread, "write", "Write", GrantKind.Flag, false, GrantScope.Service, "write agent threads");
    public static readonly Grant AgentThreadRead = new(GrantClaim.AgentThread, "read", "Read", GrantKind.Flag, false, GrantScope.Service, "read agent threads");
    public static readonly Grant AgentThreadDelete = new(GrantClaim.AgentThread, "delete", "Delete", GrantKind.Flag, false, GrantScope.Service, "delete agent threads");
    public static readonly Grant InferencePerform = new(GrantClaim.Inference, "perform", "Perform", GrantKind.Flag, false, GrantScope.Service, "use the inference gateway");
    public static readonly Grant ObservabilityWrite = new(GrantClaim.Observability, "write", "Write", GrantKind.Flag, false, GrantScope.Service, "write observability data");

    /// <summary>
    /// All rows, in the order in which they are written into a token. The room names come last in <c>video</c>: everything that
    /// precedes a run-time value is a constant of the generated code.
    /// </summary>
    public static readonly IReadOnlyList<Grant> All = new[]
    {
        SipAdmin, SipCall, AgentAdmin, AgentSimulationAdmin, AgentDispatchAdmin, AgentDatabaseAdmin, InferencePerform, ObservabilityWrite,
        AgentEndpointCall, AgentEndpointAgentName, AgentEndpointDeployment,
        AgentThreadAll, AgentThreadScope, AgentThreadThreadIds, AgentThreadList, AgentThreadCreate, AgentThreadWrite, AgentThreadRead, AgentThreadDelete,
        RoomJoin, RoomCreate, RoomList, RoomRecord, RoomAdmin, IngressAdmin,
        CanPublish, CanPublishSources, CanSubscribe, CanPublishData, CanUpdateOwnMetadata, CanSubscribeMetrics, CanManageAgentSession,
        Hidden, Recorder, Agent,
        DestinationRoom, Room,
    };
}
