using System.Text.Json.Serialization;
using GrantGen;

namespace NativeAot;

/// <summary>Speaks on a stage of its own name.</summary>
[RoomPolicy(
    Room = "stage-{stage}",
    Ttl = "2h",
    CanPublishSources = TrackSources.Camera | TrackSources.Microphone,
    CanUpdateOwnMetadata = true)]
[RoomConfig(MaxParticipants = 50, EmptyTimeout = 300)]
[AgentDispatch("captions", Metadata = "en")]
public partial class SpeakerPolicy;

/// <summary>Watches and listens.</summary>
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "1h")]
public partial class ViewerPolicy;

/// <summary>A backend that calls people into one room by telephone.</summary>
[RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "5m")]
[SipGrant(Call = true)]
[AgentGrant(Admin = true, SimulationAdmin = false)]
[InferenceGrant(Perform = true)]
[ObservabilityGrant(Write = true)]
public partial class DialerPolicy;

/// <summary>What the other participants are shown of a speaker: the metadata of the token, as JSON.</summary>
public sealed record Speaker(string Title, int Row);

/// <summary>Written by the compiler, so that nothing is looked up by reflection.</summary>
[JsonSerializable(typeof(Speaker))]
internal sealed partial class SpeakerJson : JsonSerializerContext;
