namespace GrantGen.Runtime.Tests.Policies;

// The declaration rules advise against all grants in one policy, but a test of every grant needs them.
#pragma warning disable GG1009, GG1010

[RoomPolicy(
    Room = "all",
    DestinationRoom = "elsewhere",
    Ttl = "90m",
    Kind = ParticipantKind.Agent,
    RoomPreset = "preset",
    RoomJoin = true,
    RoomCreate = true,
    RoomList = true,
    RoomRecord = true,
    RoomAdmin = true,
    IngressAdmin = true,
    Hidden = true,
    Recorder = true,
    Agent = true,
    CanPublish = true,
    CanSubscribe = true,
    CanPublishData = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio,
    CanUpdateOwnMetadata = true,
    CanSubscribeMetrics = true,
    CanManageAgentSession = true)]
[SipGrant(Admin = true, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = true)]
[AgentEndpointGrant(Call = true, AgentName = "tutor", Deployment = "blue")]
[AgentThreadGrant(All = true, Scope = "scope", ThreadIds = new[] { "AT_1", "AT_2" }, List = true, Create = true, Write = true, Read = true, Delete = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(
    EmptyTimeout = 1, DepartureTimeout = 2, MaxParticipants = 3, Metadata = "room", MinPlayoutDelay = 4, MaxPlayoutDelay = 5, SyncStreams = true,
    Tags = new[] { "team=blue", "plan=a=b" })]
[AgentDispatch("first", Metadata = "one", Deployment = "green", RestartPolicy = AgentRestartPolicy.Never, Attributes = new[] { "tone=calm", "tone=warm" }, ThreadId = "AT_3")]
[AgentDispatch("second")]
public partial class FullPolicy;

/// <summary>Every flag set to false.</summary>
[RoomPolicy(
    RoomJoin = true,
    RoomCreate = false,
    RoomList = false,
    RoomRecord = false,
    RoomAdmin = false,
    IngressAdmin = false,
    Hidden = false,
    Recorder = false,
    Agent = false,
    CanPublish = false,
    CanSubscribe = false,
    CanPublishData = false,
    CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = false,
    CanManageAgentSession = false)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(Admin = false, SimulationAdmin = false, DispatchAdmin = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = false, Create = false, Write = false, Read = false, Delete = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
public partial class DeniedPolicy;
