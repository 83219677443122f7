namespace GrantGen.Conformance.Tests.Properties;

// Drawn so that each state of each grant occurs with each state of every other grant; SpreadTests checks this. The declaration rules advise
// against most of these combinations, but a token must be able to express them.
#pragma warning disable GG1006, GG1007, GG1008, GG1009, GG1010

[RoomPolicy(
    Room = "room-49", DestinationRoom = "other-{hall}-{wing}", Ttl = "79m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"49\"",
    RoomJoin = false, RoomList = true, RoomRecord = true, Agent = true, CanPublish = true, CanPublishData = false, CanUpdateOwnMetadata = true,
    CanSubscribeMetrics = true, CanManageAgentSession = true)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(Admin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[RoomConfig(EmptyTimeout = 49, MaxParticipants = 98, Metadata = "{\"n\":49}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Create = false, Write = false)]
internal partial class Spread49;

[RoomPolicy(
    Room = "room-{hall}-50", Ttl = "80m", RoomCreate = false, RoomList = false, RoomRecord = false, RoomAdmin = true, IngressAdmin = true,
    Hidden = false, Recorder = false, CanPublish = false, CanSubscribe = false, CanPublishData = false, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = true, CanManageAgentSession = false, CanPublishSources = TrackSources.Camera)]
[SipGrant(Admin = true, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = false)]
[ObservabilityGrant(Write = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(Write = false, Read = true)]
internal partial class Spread50;

[RoomPolicy(
    Room = "room-{hall}-51", Ttl = "81m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"51\"", RoomList = true, RoomRecord = true,
    RoomAdmin = true, IngressAdmin = false, Hidden = true, Agent = false, CanPublishData = false, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = true, CanPublishSources = TrackSources.Microphone)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[AgentThreadGrant(All = false, List = true, Create = false, Write = false, Read = false, Delete = false)]
internal partial class Spread51;

[RoomPolicy(
    Room = "room-{hall}-52", Ttl = "82m", Kind = ParticipantKind.Egress, RoomCreate = false, RoomAdmin = true, IngressAdmin = true, Recorder = true,
    Agent = true, CanPublish = false, CanSubscribe = false, CanUpdateOwnMetadata = false, CanSubscribeMetrics = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.ScreenShare)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(Admin = false, SimulationAdmin = false)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 52, MaxParticipants = 104, Metadata = "{\"n\":52}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = false, List = true, Create = true, Write = true, Delete = true)]
internal partial class Spread52;

[RoomPolicy(
    DestinationRoom = "other-53", Ttl = "83m", Kind = ParticipantKind.Sip, RoomPreset = "preset \"53\"", RoomJoin = true, RoomRecord = true,
    RoomAdmin = true, IngressAdmin = true, Recorder = false, CanPublish = true, CanSubscribe = true, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = true, CanManageAgentSession = true, CanPublishSources = TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(SimulationAdmin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 53, MaxParticipants = 106, Metadata = "{\"n\":53}", SyncStreams = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = true, Create = true, Write = true, Read = true)]
internal partial class Spread53;

[RoomPolicy(
    Room = "room-54", DestinationRoom = "other-54", Ttl = "84m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"54\"", RoomJoin = false,
    RoomCreate = true, RoomList = false, RoomRecord = true, RoomAdmin = false, Hidden = true, Agent = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
[SipGrant(Call = true)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = true)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = false, List = true, Write = false, Read = false)]
internal partial class Spread54;

[RoomPolicy(
    Ttl = "85m", Kind = ParticipantKind.Connector, RoomPreset = "preset \"55\"", RoomList = false, RoomRecord = true, RoomAdmin = true,
    IngressAdmin = false, CanPublish = false, CanPublishData = false, CanUpdateOwnMetadata = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
[SipGrant(Call = false)]
[AgentGrant(Admin = true, SimulationAdmin = true)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 55, MaxParticipants = 110, Metadata = "{\"n\":55}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Write = false, Read = false, Delete = false)]
internal partial class Spread55;

[RoomPolicy(
    Ttl = "86m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"56\"", RoomCreate = true, RoomList = true, RoomRecord = false,
    Recorder = true, CanSubscribe = true, CanPublishData = true, CanSubscribeMetrics = false, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(Admin = false, SimulationAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 56, MaxParticipants = 112, Metadata = "{\"n\":56}", SyncStreams = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = false, Write = true, Read = false)]
internal partial class Spread56;

[RoomPolicy(
    Ttl = "87m", RoomJoin = false, RoomList = true, IngressAdmin = false, Recorder = true, Agent = true, CanPublish = false, CanPublishData = true,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 57, MaxParticipants = 114, Metadata = "{\"n\":57}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(List = true, Write = false, Read = false, Delete = false)]
internal partial class Spread57;

[RoomPolicy(
    Room = "room-{hall}-58", Ttl = "88m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"58\"", RoomJoin = true, RoomCreate = true,
    RoomList = true, RoomRecord = false, RoomAdmin = true, IngressAdmin = true, Hidden = true, CanPublish = true, CanSubscribe = true,
    CanPublishData = false, CanSubscribeMetrics = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Call = false)]
[AgentGrant(Admin = true, SimulationAdmin = true)]
[InferenceGrant(Perform = true)]
[AgentThreadGrant(All = true, List = true, Read = false, Delete = true)]
internal partial class Spread58;

[RoomPolicy(
    Room = "room-{hall}-59", DestinationRoom = "other-{hall}-{wing}", Ttl = "89m", Kind = ParticipantKind.Egress, RoomPreset = "preset \"59\"",
    RoomList = false, RoomRecord = false, RoomAdmin = false, Hidden = false, Recorder = true, Agent = false, CanSubscribe = false,
    CanPublishData = false, CanUpdateOwnMetadata = false, CanSubscribeMetrics = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(List = true, Write = true, Read = true, Delete = true)]
internal partial class Spread59;

[RoomPolicy(
    Room = "room-{hall}-60", Ttl = "90m", Kind = ParticipantKind.Sip, RoomPreset = "preset \"60\"", RoomJoin = true, RoomCreate = true,
    RoomList = true, RoomRecord = false, RoomAdmin = true, IngressAdmin = true, Recorder = true, CanSubscribe = true, CanSubscribeMetrics = true,
    CanManageAgentSession = true, CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare)]
[AgentGrant(SimulationAdmin = true)]
[InferenceGrant(Perform = false)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Write = false, Read = true, Delete = true)]
internal partial class Spread60;

[RoomPolicy(
    DestinationRoom = "other-61", Ttl = "91m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"61\"", RoomJoin = true, RoomRecord = false,
    IngressAdmin = true, Recorder = false, Agent = true, CanSubscribe = false, CanUpdateOwnMetadata = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(Create = true, Write = true, Read = false, Delete = true)]
internal partial class Spread61;

[RoomPolicy(
    Room = "room-62", DestinationRoom = "other-62", Ttl = "92m", Kind = ParticipantKind.Connector, RoomJoin = false, RoomCreate = true,
    RoomRecord = true, Hidden = true, Recorder = false, CanSubscribe = false, CanUpdateOwnMetadata = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[AgentGrant(Admin = false, SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = false, List = false, Create = false, Write = true)]
internal partial class Spread62;

[RoomPolicy(
    Room = "room-{hall}-63", Ttl = "93m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"63\"", RoomJoin = true, RoomList = true,
    RoomAdmin = false, IngressAdmin = false, Recorder = true, CanSubscribe = true, CanPublishData = false, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = false, Create = false, Read = true, Delete = false)]
internal partial class Spread63;
