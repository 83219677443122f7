namespace GrantGen.Conformance.Tests.Properties;

// Drawn so that each state of each grant occurs with each state of every other grant; SpreadTests checks this. The declaration rules advise
// against most of these combinations, but a token must be able to express them.
#pragma warning disable GG1006, GG1007, GG1008, GG1009, GG1010

[RoomPolicy(
    Room = "room-{hall}-33", DestinationRoom = "other-33", Ttl = "63m", Kind = ParticipantKind.Agent, RoomJoin = false, RoomCreate = true,
    RoomList = true, RoomRecord = true, IngressAdmin = false, Hidden = true, Recorder = true, Agent = true, CanSubscribe = false,
    CanPublishData = false, CanUpdateOwnMetadata = true, CanSubscribeMetrics = false, CanManageAgentSession = false)]
[SipGrant(Call = true)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 33, MaxParticipants = 66, Metadata = "{\"n\":33}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = false, List = true, Write = true, Read = true, Delete = false)]
internal partial class Spread33;

[RoomPolicy(
    DestinationRoom = "other-34", Ttl = "64m", Kind = ParticipantKind.Connector, RoomJoin = true, RoomCreate = false, RoomList = true,
    RoomAdmin = false, Hidden = false, Recorder = false, Agent = false, CanPublish = true, CanPublishData = false, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = false, CanManageAgentSession = true, CanPublishSources = TrackSources.Camera)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = false, SimulationAdmin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 34, MaxParticipants = 68, Metadata = "{\"n\":34}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = true, Create = true, Write = false, Delete = true)]
internal partial class Spread34;

[RoomPolicy(
    Room = "room-35", Ttl = "65m", Kind = ParticipantKind.Bridge, RoomJoin = true, RoomCreate = false, RoomAdmin = true, IngressAdmin = false,
    Hidden = false, Recorder = false, Agent = true, CanPublish = false, CanSubscribe = true, CanPublishData = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Microphone)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Create = true, Write = true)]
internal partial class Spread35;

[RoomPolicy(
    Room = "room-36", DestinationRoom = "other-{hall}-{wing}", Ttl = "66m", RoomPreset = "preset \"36\"", RoomJoin = true, RoomCreate = true,
    RoomList = false, RoomRecord = true, RoomAdmin = false, IngressAdmin = false, Hidden = false, Recorder = false, Agent = false, CanPublish = true,
    CanSubscribe = false, CanPublishData = true, CanUpdateOwnMetadata = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.ScreenShare)]
[SipGrant(Call = false)]
[AgentGrant(Admin = false, DispatchAdmin = false)]
[ObservabilityGrant(Write = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(List = false, Read = true, Delete = false)]
internal partial class Spread36;

[RoomPolicy(
    DestinationRoom = "other-{hall}-{wing}", Ttl = "67m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"37\"", RoomJoin = false,
    RoomCreate = false, RoomList = true, RoomRecord = true, IngressAdmin = true, Hidden = false, Agent = false, CanPublish = true,
    CanPublishData = false, CanUpdateOwnMetadata = true, CanSubscribeMetrics = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = true)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 37, MaxParticipants = 74, Metadata = "{\"n\":37}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = true, Create = true, Write = false, Read = false)]
internal partial class Spread37;

[RoomPolicy(
    DestinationRoom = "other-{hall}-{wing}", Ttl = "68m", Kind = ParticipantKind.Egress, RoomPreset = "preset \"38\"", RoomCreate = false,
    RoomList = false, IngressAdmin = true, Recorder = false, Agent = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = true, SimulationAdmin = false)]
[InferenceGrant(Perform = true)]
[RoomConfig(EmptyTimeout = 38, MaxParticipants = 76, Metadata = "{\"n\":38}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(Create = false, Write = true, Read = false, Delete = true)]
internal partial class Spread38;

[RoomPolicy(
    Room = "room-{hall}-39", Ttl = "69m", Kind = ParticipantKind.Sip, RoomPreset = "preset \"39\"", RoomCreate = false, RoomList = false,
    RoomRecord = true, RoomAdmin = true, Hidden = true, Recorder = true, Agent = false, CanSubscribe = false, CanSubscribeMetrics = false,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(Admin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 39, MaxParticipants = 78, Metadata = "{\"n\":39}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, Delete = true)]
internal partial class Spread39;

[RoomPolicy(
    Room = "room-{hall}-40", DestinationRoom = "other-{hall}-{wing}", Ttl = "70m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"40\"",
    RoomJoin = true, RoomList = true, RoomRecord = true, Hidden = false, Recorder = true, CanPublish = false, CanSubscribe = false,
    CanPublishData = true, CanUpdateOwnMetadata = false, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = false, List = true, Create = false, Write = false, Read = true, Delete = false)]
internal partial class Spread40;

[RoomPolicy(
    DestinationRoom = "other-{hall}-{wing}", Ttl = "71m", Kind = ParticipantKind.Connector, RoomCreate = false, RoomRecord = false,
    RoomAdmin = false, IngressAdmin = true, CanSubscribe = true, CanUpdateOwnMetadata = false, CanSubscribeMetrics = false,
    CanManageAgentSession = true, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 41, MaxParticipants = 82, Metadata = "{\"n\":41}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = false, List = true, Write = false, Delete = false)]
internal partial class Spread41;

[RoomPolicy(
    Ttl = "72m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"42\"", RoomJoin = false, RoomCreate = true, RoomList = true,
    RoomRecord = false, RoomAdmin = true, IngressAdmin = true, Recorder = true,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false)]
[AgentGrant(SimulationAdmin = false)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 42, MaxParticipants = 84, Metadata = "{\"n\":42}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = true, List = true, Create = false, Write = true)]
internal partial class Spread42;

[RoomPolicy(
    DestinationRoom = "other-43", Ttl = "73m", RoomJoin = true, RoomCreate = true, RoomAdmin = true, IngressAdmin = false, Hidden = true,
    Recorder = false, Agent = false, CanSubscribe = true, CanPublishData = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(Admin = true)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 43, MaxParticipants = 86, Metadata = "{\"n\":43}", SyncStreams = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = true, Write = false, Read = false, Delete = false)]
internal partial class Spread43;

[RoomPolicy(
    Room = "room-44", DestinationRoom = "other-44", Ttl = "74m", Kind = ParticipantKind.Ingress, RoomJoin = true, RoomCreate = false,
    RoomRecord = true, IngressAdmin = true, Hidden = false, Recorder = true, Agent = false, CanPublish = true, CanSubscribe = false,
    CanPublishData = true, CanSubscribeMetrics = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, Create = false, Write = true, Read = false, Delete = true)]
internal partial class Spread44;

[RoomPolicy(
    Room = "room-45", DestinationRoom = "other-45", Ttl = "75m", Kind = ParticipantKind.Egress, RoomCreate = false, RoomRecord = false,
    IngressAdmin = true, Hidden = false, Agent = false, CanPublish = true, CanSubscribe = true, CanPublishData = true, CanSubscribeMetrics = false,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = true, SimulationAdmin = false, DispatchAdmin = false)]
[RoomConfig(EmptyTimeout = 45, MaxParticipants = 90, Metadata = "{\"n\":45}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(List = true, Read = true)]
internal partial class Spread45;

[RoomPolicy(
    Room = "room-46", Ttl = "76m", Kind = ParticipantKind.Sip, RoomJoin = false, RoomList = false, RoomAdmin = false, Hidden = false,
    Recorder = false, Agent = true, CanPublish = false, CanPublishData = false, CanUpdateOwnMetadata = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(Admin = false, SimulationAdmin = false)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 46, MaxParticipants = 92, Metadata = "{\"n\":46}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, List = true, Write = false, Read = false)]
internal partial class Spread46;

[RoomPolicy(
    Room = "room-{hall}-47", DestinationRoom = "other-47", Ttl = "77m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"47\"", RoomJoin = false,
    RoomAdmin = false, IngressAdmin = false, Hidden = false, Recorder = true, CanPublish = false, CanSubscribe = false, CanUpdateOwnMetadata = true,
    CanSubscribeMetrics = true, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 47, MaxParticipants = 94, Metadata = "{\"n\":47}", SyncStreams = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, List = true, Create = false, Write = false, Read = false, Delete = true)]
internal partial class Spread47;

[RoomPolicy(
    DestinationRoom = "other-{hall}-{wing}", Ttl = "78m", Kind = ParticipantKind.Connector, RoomPreset = "preset \"48\"", RoomJoin = false,
    RoomList = false, RoomRecord = true, RoomAdmin = false, IngressAdmin = true, Recorder = true, Agent = true, CanPublish = true,
    CanUpdateOwnMetadata = false, CanSubscribeMetrics = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false, SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 48, MaxParticipants = 96, Metadata = "{\"n\":48}", SyncStreams = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = true, Create = true, Write = false, Read = false)]
internal partial class Spread48;
