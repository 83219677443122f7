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
        new("setMetadata", UpdateOwnMetadata) { Symptom = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setName", UpdateOwnMetadata) { Symptom = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setAttributes", UpdateOwnMetadata) { Symptom = RefusalSymptoms.AndroidSetter, Origin = FactOrigins.AndroidSetters },
        new("setCameraEnabled", Publish) { Source = "Camera", DisabledBy = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", DisabledBy = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", DisabledBy = s_first },
        new("publishAudioTrack", Publish) { SourceAt = new(Options: new(1, "source"), Default: "Microphone") },
        new("publishVideoTrack", Publish) { SourceAt = new(Options: new(1, "source"), Track: new(0, "track"), Default: TrackSourceSelector.Video) },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("sendText", PublishData) { Origin = FactOrigins.AndroidStreams },
        new("sendFile", PublishData) { Origin = FactOrigins.AndroidStreams },
        new("streamText", PublishData) { Origin = FactOrigins.AndroidStreams },
        new("streamBytes", PublishData) { Origin = FactOrigins.AndroidStreams },
        new("publishDataTrack", PublishData) { Symptom = RefusalSymptoms.AndroidDataTrack, Origin = FactOrigins.AndroidDataTracks },
        new("withDataTrack", PublishData) { Symptom = RefusalSymptoms.AndroidDataTrack, Origin = FactOrigins.AndroidDataTracks },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.AndroidDataTracks },
        new("performRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("setSubscribed", Subscribe, AnyReceiver) { DisabledBy = new(0, "subscribed"), Origin = FactOrigins.AndroidPublication },
        new("withPreconnectAudio", Publish, ParticipantOrRoom) { Source = "Microphone", Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidPreconnect },
        new("setCameraEnabled", Publish, LocalMedia) { Source = "Camera", DisabledBy = s_first, Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("setMicrophoneEnabled", Publish, LocalMedia) { Source = "Microphone", DisabledBy = s_first, Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("setScreenShareEnabled", Publish, LocalMedia) { Source = "ScreenShare", DisabledBy = s_first, Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("RoomScope", Publish, Constructor) { Source = "Microphone", EnabledBy = new(-1, "audio"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("RoomScope", Publish, Constructor) { Source = "Camera", EnabledBy = new(-1, "video"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Microphone", EnabledBy = new(-1, "audio"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Camera", EnabledBy = new(-1, "video"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidComponents },
        // ConnectOptions.kt, Room.kt: both are published when the room has connected.
        new("ConnectOptions", Publish, Constructor) { Source = "Microphone", EnabledBy = new(3, "audio"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidConnectOptions },
        new("ConnectOptions", Publish, Constructor) { Source = "Camera", EnabledBy = new(4, "video"), Symptom = RefusalSymptoms.LoggedByComponent, Origin = FactOrigins.AndroidConnectOptions },
        // Chat.kt, DataHandler.kt, RememberSessionMessages.kt.
        new("send", PublishData, Chat) { Origin = FactOrigins.AndroidComponents },
        new("sendMessage", PublishData, Chat) { Origin = FactOrigins.AndroidComponents },
        new("start", Publish, Session) { Source = "Microphone", DisablingOption = "microphoneEnabled", Symptom = RefusalSymptoms.FailedResult, Origin = FactOrigins.AndroidComponents });
}
