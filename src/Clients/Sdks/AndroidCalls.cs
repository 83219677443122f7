using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// LiveKit's Android SDK, from Kotlin and Java: livekit-android-sdk/src/main/java/io/livekit/android/room/participant/LocalParticipant.kt,
/// and the components for Compose.
/// </summary>
internal static class AndroidCalls
{
    private static readonly ArgumentSelector s_first = new(0, "enabled");

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.AndroidParticipant,
        new("updateMetadata", UpdateOwnMetadata),
        new("updateName", UpdateOwnMetadata),
        new("updateAttributes", UpdateOwnMetadata),
        // The suspend setters of livekit/client-sdk-android#961.
        new("setMetadata", UpdateOwnMetadata) { Outcome = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setName", UpdateOwnMetadata) { Outcome = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setAttributes", UpdateOwnMetadata) { Outcome = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setCameraEnabled", Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", Unless = s_first },
        new("publishAudioTrack", Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: "Microphone") },
        new("publishVideoTrack", Publish) { SourceAt = new(Options: new(1, "source"), Track: new(0, "track"), Otherwise: TrackSourceSelector.Video) },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("sendText", PublishData),
        new("sendFile", PublishData),
        new("streamText", PublishData),
        new("streamBytes", PublishData),
        new("publishDataTrack", PublishData) { Outcome = RefusalSymptoms.AndroidDataTrack, Origin = FactOrigins.AndroidDataTracks },
        new("withDataTrack", PublishData) { Outcome = RefusalSymptoms.AndroidDataTrack, Origin = FactOrigins.AndroidDataTracks },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.AndroidDataTracks },
        new("performRpc", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("setSubscribed", Subscribe, Anything) { Unless = new(0, "subscribed"), Origin = FactOrigins.AndroidRoom },
        new("withPreconnectAudio", Publish, ParticipantOrRoom) { Source = "Microphone", Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidRoom },
        new("setCameraEnabled", Publish, LocalMedia) { Source = "Camera", Unless = s_first, Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("setMicrophoneEnabled", Publish, LocalMedia) { Source = "Microphone", Unless = s_first, Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("setScreenShareEnabled", Publish, LocalMedia) { Source = "ScreenShare", Unless = s_first, Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("RoomScope", Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("RoomScope", Publish, Constructor) { Source = "Camera", Only = new(-1, "video"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Camera", Only = new(-1, "video"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        // ConnectOptions.kt, Room.kt: both are published when the room has connected.
        new("ConnectOptions", Publish, Constructor) { Source = "Microphone", Only = new(3, "audio"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidRoom },
        new("ConnectOptions", Publish, Constructor) { Source = "Camera", Only = new(4, "video"), Outcome = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidRoom },
        new("rememberChat", PublishData, Constructor) { Result = "send", Origin = FactOrigins.AndroidComponents },
        new("rememberDataMessageHandler", PublishData, Constructor) { Result = "sendMessage", Origin = FactOrigins.AndroidComponents },
        new("rememberSessionMessages", PublishData, Constructor) { Result = "send", Origin = FactOrigins.AndroidComponents },
        new("start", Publish, Session) { Source = "Microphone", FileSwitch = "microphoneEnabled", Outcome = RefusalSymptoms.FailedResult, Origin = FactOrigins.AndroidComponents });
}
