namespace GrantGen.Conformance.Tests.Properties;

// Drawn so that each state of each grant occurs with each state of every other grant; SpreadTests checks this. The declaration rules advise
// against most of these combinations, but a token must be able to express them.
#pragma warning disable GG1006, GG1007, GG1008, GG1009, GG1010

[RoomPolicy(
    Ttl = "31m", RoomJoin = true, RoomCreate = false, RoomAdmin = true, IngressAdmin = true, Hidden = false, Recorder = false, Agent = false,
    CanPublish = true, CanPublishData = true, CanUpdateOwnMetadata = false)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = true, SimulationAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 1, MaxParticipants = 2, Metadata = "{\"n\":1}", SyncStreams = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, Delete = true)]
internal partial class Spread01;

[RoomPolicy(
    Room = "room-02", DestinationRoom = "other-{hall}-{wing}", Ttl = "32m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"02\"",
    RoomList = false, RoomRecord = true, IngressAdmin = false, Hidden = true, Agent = true, CanPublish = false, CanSubscribe = true,
    CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, CanManageAgentSession = false, CanPublishSources = TrackSources.Camera)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(SimulationAdmin = true, DispatchAdmin = false)]
[ObservabilityGrant(Write = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = true, List = false, Write = true, Read = false)]
internal partial class Spread02;

[RoomPolicy(
    Room = "room-{hall}-03", DestinationRoom = "other-03", Ttl = "33m", Kind = ParticipantKind.Egress, RoomPreset = "preset \"03\"",
    RoomJoin = false, RoomCreate = true, RoomList = true, RoomRecord = false, RoomAdmin = false, Recorder = true, CanSubscribe = false,
    CanPublishData = false, CanUpdateOwnMetadata = false, CanSubscribeMetrics = false, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Microphone)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false, DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 3, MaxParticipants = 6, Metadata = "{\"n\":3}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentThreadGrant(All = true, Write = false, Delete = true)]
internal partial class Spread03;

[RoomPolicy(
    Ttl = "34m", Kind = ParticipantKind.Sip, RoomJoin = false, RoomCreate = false, RoomList = true, RoomAdmin = true, IngressAdmin = true,
    Hidden = true, CanPublish = false, CanSubscribeMetrics = false, CanManageAgentSession = true, CanPublishSources = TrackSources.ScreenShare)]
[SipGrant(Admin = true, Call = true)]
[AgentGrant(SimulationAdmin = true)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Write = true, Read = true)]
internal partial class Spread04;

[RoomPolicy(
    Room = "room-05", DestinationRoom = "other-05", Ttl = "35m", Kind = ParticipantKind.Agent, RoomList = false, RoomRecord = false,
    RoomAdmin = false, IngressAdmin = false, Recorder = false, Agent = true, CanSubscribe = true, CanPublishData = true,
    CanPublishSources = TrackSources.ScreenShareAudio)]
[AgentGrant(Admin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(Read = true, Delete = false)]
internal partial class Spread05;

[RoomPolicy(
    Room = "room-{hall}-06", DestinationRoom = "other-{hall}-{wing}", Ttl = "36m", Kind = ParticipantKind.Connector, RoomJoin = true,
    RoomCreate = true, RoomRecord = true, RoomAdmin = true, Hidden = false, Recorder = true, Agent = false, CanPublish = true, CanSubscribe = false,
    CanPublishData = false, CanSubscribeMetrics = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(Admin = false, DispatchAdmin = false)]
[ObservabilityGrant(Write = false)]
[AgentThreadGrant(All = true, List = false, Create = true, Read = true)]
internal partial class Spread06;

[RoomPolicy(
    Room = "room-07", DestinationRoom = "other-{hall}-{wing}", Ttl = "37m", Kind = ParticipantKind.Bridge, RoomPreset = "preset \"07\"",
    RoomJoin = false, RoomList = true, IngressAdmin = false, Hidden = false, Recorder = false, CanPublish = true, CanSubscribe = true,
    CanPublishData = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = true,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
[SipGrant(Admin = false, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = false, DispatchAdmin = false)]
[InferenceGrant(Perform = false)]
[RoomConfig(EmptyTimeout = 7, MaxParticipants = 14, Metadata = "{\"n\":7}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = true, List = true, Create = true, Write = true, Read = true)]
internal partial class Spread07;

[RoomPolicy(
    DestinationRoom = "other-08", Ttl = "38m", RoomPreset = "preset \"08\"", RoomJoin = true, RoomCreate = false, RoomRecord = false,
    RoomAdmin = false, IngressAdmin = true, Agent = false, CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.ScreenShareAudio)]
[SipGrant(Call = false)]
[AgentGrant(SimulationAdmin = false, DispatchAdmin = true)]
[RoomConfig(EmptyTimeout = 8, MaxParticipants = 16, Metadata = "{\"n\":8}", SyncStreams = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(Create = false, Read = true, Delete = false)]
internal partial class Spread08;

[RoomPolicy(
    Room = "room-{hall}-09", Ttl = "39m", Kind = ParticipantKind.Ingress, RoomPreset = "preset \"09\"", RoomJoin = false, RoomCreate = true,
    RoomList = false, RoomRecord = true, Hidden = true, Recorder = true, Agent = true, CanPublish = false, CanSubscribe = false,
    CanPublishData = false, CanUpdateOwnMetadata = true, CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Admin = true)]
[AgentGrant(Admin = false, SimulationAdmin = false)]
[InferenceGrant(Perform = true)]
[RoomConfig(EmptyTimeout = 9, MaxParticipants = 18, Metadata = "{\"n\":9}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = true, Create = false, Write = true, Read = true)]
internal partial class Spread09;

[RoomPolicy(
    Room = "room-10", DestinationRoom = "other-10", Ttl = "40m", Kind = ParticipantKind.Egress, RoomJoin = true, RoomRecord = true,
    IngressAdmin = false, Hidden = true, Recorder = false, Agent = false, CanPublish = false, CanSubscribe = false, CanPublishData = true,
    CanUpdateOwnMetadata = false, CanSubscribeMetrics = false, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = false)]
[AgentGrant(Admin = true, SimulationAdmin = true, DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(All = false, List = false, Create = false, Write = false, Read = false, Delete = true)]
internal partial class Spread10;

[RoomPolicy(
    Room = "room-{hall}-11", DestinationRoom = "other-{hall}-{wing}", Ttl = "41m", Kind = ParticipantKind.Sip, RoomPreset = "preset \"11\"",
    RoomCreate = false, RoomList = false, RoomRecord = false, RoomAdmin = false, IngressAdmin = true, Hidden = false, Recorder = true, Agent = true,
    CanPublish = true, CanUpdateOwnMetadata = false, CanSubscribeMetrics = false, CanManageAgentSession = true,
    CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false)]
[AgentGrant(Admin = false, SimulationAdmin = true, DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 11, MaxParticipants = 22, Metadata = "{\"n\":11}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = false, Create = false, Delete = true)]
internal partial class Spread11;

[RoomPolicy(
    Ttl = "42m", Kind = ParticipantKind.Agent, RoomPreset = "preset \"12\"", RoomCreate = true, RoomList = true, RoomAdmin = true,
    CanSubscribe = true, CanPublishData = false, CanUpdateOwnMetadata = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare)]
[SipGrant(Admin = false, Call = false)]
[AgentGrant(SimulationAdmin = true)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 12, MaxParticipants = 24, Metadata = "{\"n\":12}", SyncStreams = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(All = false, List = true, Create = true, Write = false, Delete = false)]
internal partial class Spread12;

[RoomPolicy(
    Ttl = "43m", Kind = ParticipantKind.Connector, RoomJoin = true, RoomList = false, RoomAdmin = true, IngressAdmin = false, Hidden = true,
    Recorder = false, Agent = true, CanPublish = false, CanUpdateOwnMetadata = true, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(Admin = false)]
[InferenceGrant(Perform = false)]
[ObservabilityGrant(Write = true)]
[RoomConfig(EmptyTimeout = 13, MaxParticipants = 26, Metadata = "{\"n\":13}", SyncStreams = true)]
[AgentDispatch("agent-0")]
[AgentThreadGrant(All = false, List = false, Create = false, Write = true, Delete = false)]
internal partial class Spread13;

[RoomPolicy(
    DestinationRoom = "other-14", Ttl = "44m", Kind = ParticipantKind.Bridge, RoomCreate = false, RoomList = true, RoomRecord = true,
    IngressAdmin = true, Agent = false, CanPublish = true, CanSubscribe = false, CanPublishData = true, CanSubscribeMetrics = false,
    CanManageAgentSession = false, CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Call = true)]
[AgentGrant(DispatchAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = false)]
[RoomConfig(EmptyTimeout = 14, MaxParticipants = 28, Metadata = "{\"n\":14}", SyncStreams = false)]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(Create = true, Write = true, Read = true, Delete = false)]
internal partial class Spread14;

[RoomPolicy(
    Room = "room-15", DestinationRoom = "other-{hall}-{wing}", Ttl = "45m", RoomPreset = "preset \"15\"", RoomCreate = true, RoomRecord = true,
    Hidden = true, Recorder = false, Agent = true, CanPublishData = false, CanSubscribeMetrics = false, CanManageAgentSession = true,
    CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = true, Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = false, DispatchAdmin = false)]
[ObservabilityGrant(Write = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = false)]
[AgentThreadGrant(Create = true)]
internal partial class Spread15;

[RoomPolicy(
    Room = "room-{hall}-16", DestinationRoom = "other-16", Ttl = "46m", Kind = ParticipantKind.Ingress, RoomJoin = true, RoomCreate = false,
    RoomList = true, RoomAdmin = true, Hidden = false, Recorder = false, Agent = false, CanSubscribe = true, CanPublishData = true,
    CanSubscribeMetrics = false, CanManageAgentSession = false,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio)]
[SipGrant(Admin = false)]
[AgentGrant(DispatchAdmin = true)]
[InferenceGrant(Perform = false)]
[AgentDispatch("agent-0")]
[AgentDispatch("agent-1", Metadata = "m\n")]
[AgentEndpointGrant(Call = true)]
[AgentThreadGrant(List = false, Create = false, Write = true, Delete = false)]
internal partial class Spread16;
