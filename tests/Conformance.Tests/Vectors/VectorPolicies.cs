namespace GrantGen.Conformance.Tests.Vectors;

// The declaration rules advise against some of these cases: a long lifetime, server grants in a join token, a hidden participant that publishes.
#pragma warning disable GG1004, GG1009, GG1010

/// <summary>The case of <c>vectors.json</c> that a policy declares.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class VectorAttribute(string name) : Attribute
{
    public string Name => name;
}

[Vector("join only"), RoomPolicy(Ttl = "1h")]
internal partial class JoinOnly;

[Vector("seed: node example"), RoomPolicy(Room = "my-room", CanUpdateOwnMetadata = true, Ttl = "1h")]
internal partial class NodeExample;

[Vector("seed: python example"), RoomPolicy(CanUpdateOwnMetadata = true, CanPublish = true, CanSubscribe = true, CanPublishData = true, Ttl = "1h")]
internal partial class PythonExample;

[Vector("viewer"), RoomPolicy(CanPublish = false, CanPublishData = false, CanSubscribe = true, Ttl = "1h")]
internal partial class Viewer;

[Vector("publish off leaves data following it"), RoomPolicy(CanPublish = false, Ttl = "1h")]
internal partial class PublishOff;

[Vector("publish off, data explicitly on"), RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "1h")]
internal partial class PublishOffDataOn;

[Vector("subscribe off"), RoomPolicy(CanSubscribe = false, Ttl = "1h")]
internal partial class SubscribeOff;

[Vector("microphone only"), RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")]
internal partial class MicrophoneOnly;

[Vector("camera and screen share"), RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare, Ttl = "1h")]
internal partial class CameraAndScreenShare;

[Vector("all four sources")]
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio, Ttl = "1h")]
internal partial class AllFourSources;

[Vector("metadata explicitly off"), RoomPolicy(CanUpdateOwnMetadata = false, Ttl = "1h")]
internal partial class MetadataOff;

[Vector("hidden recorder"), RoomPolicy(Hidden = true, Recorder = true, CanPublish = false, Ttl = "1h")]
internal partial class HiddenRecorder;

[Vector("agent"), RoomPolicy(Agent = true, CanUpdateOwnMetadata = true, Kind = ParticipantKind.Agent, Ttl = "1h")]
internal partial class AnAgent;

[Vector("metrics"), RoomPolicy(CanSubscribeMetrics = true, Ttl = "1h")]
internal partial class Metrics;

[Vector("agent session"), RoomPolicy(CanManageAgentSession = true, Ttl = "1h")]
internal partial class AgentSession;

[Vector("moderator"), RoomPolicy(RoomAdmin = true, CanUpdateOwnMetadata = true, Ttl = "1h")]
internal partial class Moderator;

[Vector("forwarder"), RoomPolicy(RoomJoin = false, RoomAdmin = true, DestinationRoom = "room-2", Ttl = "1h")]
internal partial class Forwarder;

[Vector("server: create and list"), RoomPolicy(RoomJoin = false, RoomCreate = true, RoomList = true, Ttl = "1h")]
internal partial class CreateAndList;

[Vector("server: record"), RoomPolicy(RoomJoin = false, RoomRecord = true, Ttl = "1h")]
internal partial class Record;

[Vector("server: ingress admin"), RoomPolicy(RoomJoin = false, IngressAdmin = true, Ttl = "1h")]
internal partial class AnIngressAdmin;

[Vector("sip admin"), RoomPolicy(RoomJoin = false, Ttl = "1h"), SipGrant(Admin = true)]
internal partial class ASipAdmin;

[Vector("sip call and room admin (transfer)"), RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "1h"), SipGrant(Call = true)]
internal partial class SipTransfer;

[Vector("inference"), RoomPolicy(RoomJoin = false, Ttl = "1h"), InferenceGrant(Perform = true)]
internal partial class Inference;

[Vector("observability"), RoomPolicy(RoomJoin = false, Ttl = "1h"), ObservabilityGrant(Write = true)]
internal partial class Observability;

[Vector("name"), RoomPolicy(Ttl = "60m")]
internal partial class Named;

[Vector("non-ASCII name"), RoomPolicy(Ttl = "1h")]
internal partial class NonAsciiName;

[Vector("metadata JSON"), RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")]
internal partial class MetadataJson;

[Vector("metadata with quotes, backslashes and controls"), RoomPolicy(Ttl = "1h")]
internal partial class MetadataWithEscapes;

[Vector("attributes"), RoomPolicy(Ttl = "1h")]
internal partial class Attributes;

[Vector("attributes needing escapes"), RoomPolicy(Ttl = "1h")]
internal partial class AttributesWithEscapes;

[Vector("room name non-ASCII"), RoomPolicy(Room = "会议室-1", Ttl = "1h")]
internal partial class NonAsciiRoom;

[Vector("identity with separators"), RoomPolicy(Room = "room-1", Ttl = "3600s")]
internal partial class IdentityWithSeparators;

[Vector("room preset"), RoomPolicy(RoomPreset = "webinar", Ttl = "1h")]
internal partial class RoomPresets;

[Vector("room config"), RoomPolicy(Ttl = "1h"), RoomConfig(EmptyTimeout = 120, DepartureTimeout = 30, MaxParticipants = 20, Metadata = "m")]
internal partial class RoomConfiguration;

[Vector("room config with agents"), RoomPolicy(Ttl = "1h"), AgentDispatch("greeter", Metadata = "{\"lang\":\"en\"}")]
internal partial class RoomConfigurationWithAgents;

[Vector("ttl 30 s"), RoomPolicy(Ttl = "30s")]
internal partial class ThirtySeconds;

[Vector("ttl 7 d"), RoomPolicy(Ttl = "7d")]
internal partial class SevenDays;

[Vector("everything in a room"), SipGrant(Admin = true, Call = true)]
[RoomPolicy(
    DestinationRoom = "room-2",
    Ttl = "1h",
    Kind = ParticipantKind.Agent,
    RoomAdmin = true,
    RoomCreate = true,
    RoomList = true,
    RoomRecord = true,
    IngressAdmin = true,
    CanPublish = true,
    CanSubscribe = true,
    CanPublishData = true,
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone,
    CanUpdateOwnMetadata = true,
    Hidden = true,
    Recorder = true,
    Agent = true,
    CanSubscribeMetrics = true,
    CanManageAgentSession = true)]
internal partial class Everything;
