namespace GrantGen.Conformance.Tests.Properties;

// Drawn so that each state of each grant occurs with each state of every other grant; SpreadTests checks this. The declaration rules advise
// against most of these combinations, but a token must be able to express them.
#pragma warning disable GG1006, GG1007, GG1008, GG1009, GG1010

[RoomPolicy(
    Room = "room-17", Ttl = "47m", Kind = ParticipantKind.Egress, RoomPreset = "preset \"17\"", RoomCreate = false, RoomList = false,
    RoomRecord = false, RoomAdmin = false, IngressAdmin = true, Hidden = false, CanPublish = false, CanSubscribe = true, CanSubscribeMetrics = true)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = false)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = true, Create = true, Write = false, Read = false, Delete = false)]
internal partial class Spread17;

[RoomPolicy(
    Room = "room-{hall}-18", DestinationRoom = "other-{hall}-{wing}", Ttl = "48m", Kind = ParticipantKind.Sip, RoomJoin = false, RoomCreate = true,
    RoomRecord = true, RoomAdmin = false, IngressAdmin = false, Recorder = true, CanSubscribe = true, CanPublishData = true,
    CanPublishSources = TrackSources.Camera)]
[SipGrant(Call = false)]
[AgentGrant(Admin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[RoomConfig(EmptyTimeout = 18, MaxParticipants = 36, Metadata = "{\"n\":18}", SyncStreams = false)]
[AgentThreadGrant(All = false, Create = false, Read = false, Delete = false)]
internal partial class Spread18;

[RoomPolicy(
    DestinationRoom = "other-{hall}-{wing}", Ttl = "49m", Kind = ParticipantKind.Agent, RoomJoin = false, RoomList = false, RoomRecord = true,
    IngressAdmin = true, Hidden = true, Recorder = true, Agent = false, CanPublish = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.Microphone)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(SimulationAdmin = false)]
[ObservabilityGrant(Write = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, Read = true, Delete = true)]
internal partial class Spread19;

[RoomPolicy(
    Room = "room-{hall}-20", DestinationRoom = "other-20", Ttl = "50m", Kind = ParticipantKind.Connector, RoomPreset = "preset \"20\"",
    RoomList = true, RoomRecord = false, Agent = true, CanSubscribe = true, CanPublishData = false, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = true, CanPublishSources = TrackSources.ScreenShare)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[RoomConfig(EmptyTimeout = 20, MaxParticipants = 40, Metadata = "{\"n\":20}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = true, Create = false, Write = false, Read = false, Delete = false)]
internal partial class Spread20;

[RoomPolicy(
    Room = "room-{hall}-21", Ttl = "51m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"21\"", RoomJoin = true, RoomCreate = true,
    RoomAdmin = false, Hidden = true, Recorder = true, CanPublish = false, CanSubscribe = false, CanUpdateOwnMetadata = false,
    CanSubscribeMetrics = true, CanManageAgentSession = true, CanPublishSources = TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(Admin = false, SimulationAdmin = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 21, MaxParticipants = 42, Metadata = "{\"n\":21}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, List = false, Create = false, Write = true, Delete = true)]
internal partial class Spread21;

[RoomPolicy(
    Room = "room-22", Ttl = "52m", RoomPreset = "preset \"22\"", RoomJoin = false, RoomList = true, RoomRecord = false, RoomAdmin = true,
    IngressAdmin = false, Hidden = true, Recorder = true, CanPublish = false, CanSubscribe = true, CanPublishData = true,
    CanUpdateOwnMetadata = false, CanManageAgentSession = true, CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false, SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 22, MaxParticipants = 44, Metadata = "{\"n\":22}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = false, Create = false, Delete = false)]
internal partial class Spread22;

[RoomPolicy(
    DestinationRoom = "other-23", Ttl = "53m", Kind = ParticipantKind.Ingress, RoomJoin = true, RoomCreate = true, RoomRecord = false,
    RoomAdmin = false, IngressAdmin = true, Agent = true, CanPublish = false, CanPublishData = false, CanUpdateOwnMetadata = false,
    CanManageAgentSession = true, CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
[AgentGrant(SimulationAdmin = true)]
[ObservabilityGrant(Write = false)]
[AgentThreadGrant(All = true, Create = false, Read = true, Delete = true)]
internal partial class Spread23;

[RoomPolicy(
    Room = "room-24", Ttl = "54m", Kind = ParticipantKind.Egress, RoomJoin = false, RoomCreate = false, RoomList = false, RoomAdmin = true,
    IngressAdmin = false, Hidden = true, Recorder = false, Agent = true, CanPublish = true, CanSubscribe = true, CanPublishData = false,
    CanUpdateOwnMetadata = true, CanManageAgentSession = false, CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = true, List = false, Create = true, Delete = true)]
internal partial class Spread24;

[RoomPolicy(
    Room = "room-25", DestinationRoom = "other-25", Ttl = "55m", Kind = ParticipantKind.Sip, RoomJoin = true, RoomList = true, RoomAdmin = true,
    Hidden = false, Recorder = false, Agent = false, CanPublish = true, CanPublishData = true, CanSubscribeMetrics = true,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Call = false)]
[AgentGrant(Admin = true, DispatchAdmin = true)]
[ObservabilityGrant(Write = true)]
[AgentThreadGrant(List = false, Create = true, Read = true, Delete = true)]
internal partial class Spread25;

[RoomPolicy(
    Room = "room-{hall}-26", DestinationRoom = "other-{hall}-{wing}", Ttl = "56m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"26\"",
    RoomCreate = false, RoomList = false, RoomAdmin = false, Hidden = false, Agent = true, CanPublish = false, CanSubscribe = false,
    CanPublishData = false, CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 26, MaxParticipants = 52, Metadata = "{\"n\":26}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(Create = true, Write = false, Read = true, Delete = false)]
internal partial class Spread26;

[RoomPolicy(
    Room = "room-27", Ttl = "57m", Kind = ParticipantKind.Connector, RoomJoin = false, RoomCreate = false, RoomList = true, RoomRecord = true,
    IngressAdmin = true, CanPublish = false, CanSubscribe = false, CanPublishData = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = true, List = false, Create = true, Write = false)]
internal partial class Spread27;

[RoomPolicy(
    Room = "room-{hall}-28", DestinationRoom = "other-{hall}-{wing}", Ttl = "58m", Kind = ParticipantKind.Bridge, RoomJoin = false, RoomList = false,
    RoomRecord = false, RoomAdmin = false, IngressAdmin = false, Hidden = true, Recorder = false, Agent = true, CanPublish = false,
    CanUpdateOwnMetadata = true, CanSubscribeMetrics = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = true, SimulationAdmin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = true, Read = false)]
internal partial class Spread28;

[RoomPolicy(
    Room = "room-{hall}-29", DestinationRoom = "other-{hall}-{wing}", Ttl = "59m", RoomPreset = "preset \"29\"", RoomJoin = false, RoomCreate = true,
    RoomList = true, RoomRecord = true, RoomAdmin = false, Recorder = true, CanSubscribe = false, CanPublishData = false,
    CanUpdateOwnMetadata = false, CanSubscribeMetrics = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[AgentThreadGrant(All = true, List = false, Create = false, Write = false, Delete = false)]
internal partial class Spread29;

[RoomPolicy(
    Room = "room-{hall}-30", DestinationRoom = "other-{hall}-{wing}", Ttl = "60m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"30\"",
    RoomJoin = true, RoomCreate = true, RoomRecord = false, RoomAdmin = true, IngressAdmin = false, Hidden = true, Recorder = true,
    CanSubscribe = true, CanUpdateOwnMetadata = false, CanSubscribeMetrics = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = true)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = true, List = true, Create = true, Read = false, Delete = true)]
internal partial class Spread30;

[RoomPolicy(
    Ttl = "61m", Kind = ParticipantKind.Egress, RoomJoin = true, RoomCreate = false, RoomList = false, RoomRecord = false, RoomAdmin = true,
    IngressAdmin = true, Agent = false, CanPublish = true, CanSubscribe = true, CanPublishData = true, CanUpdateOwnMetadata = false,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Call = false)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 31, MaxParticipants = 62, Metadata = "{\"n\":31}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = true, List = false, Write = true, Read = true)]
internal partial class Spread31;

[RoomPolicy(
    Room = "room-32", Ttl = "62m", Kind = ParticipantKind.Sip, RoomPreset = "preset \"32\"", RoomCreate = true, RoomRecord = false,
    IngressAdmin = false, Hidden = true, CanPublish = false, CanSubscribe = false, CanPublishData = false, CanUpdateOwnMetadata = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(Admin = true, SimulationAdmin = false)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 32, MaxParticipants = 64, Metadata = "{\"n\":32}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = true, Read = true, Delete = true)]
internal partial class Spread32;
