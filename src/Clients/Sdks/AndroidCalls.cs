using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// LiveKit's Android SDK, from Kotlin and Java: livekit-android-sdk/src/main/java/io/livekit/android/room/participant/LocalParticipant.kt,
/// and the components for Compose.
/// </summary>
internal static class AndroidCalls
{
    private static readonly ArgumentAt s_first = new(0, "enabled");

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("updateMetadata", UpdateOwnMetadata),
        new("updateName", UpdateOwnMetadata),
        new("updateAttributes", UpdateOwnMetadata),
        new("setCameraEnabled", Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", Unless = s_first },
        new("publishAudioTrack", Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: "Microphone") },
        new("publishVideoTrack", Publish) { SourceAt = new(Options: new(1, "source"), Track: new(0, "track"), Otherwise: SourceAt.Video) },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("sendText", PublishData),
        new("sendFile", PublishData),
        new("streamText", PublishData),
        new("streamBytes", PublishData),
        // Since 2.29.0.
        new("publishDataTrack", PublishData) { Outcome = Outcomes.DataTrack },
        new("withDataTrack", PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("setSubscribed", Subscribe, Anything) { Unless = new(0, "subscribed") },
        new("withPreconnectAudio", Publish, ParticipantOrRoom) { Source = "Microphone" },
        new("setCameraEnabled", Publish, LocalMedia) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Publish, LocalMedia) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Publish, LocalMedia) { Source = "ScreenShare", Unless = s_first },
        new("RoomScope", Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio") },
        new("RoomScope", Publish, Constructor) { Source = "Camera", Only = new(-1, "video") },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio") },
        new("rememberLiveKitRoom", Publish, Constructor) { Source = "Camera", Only = new(-1, "video") },
        new("rememberChat", PublishData, Constructor) { Result = "send" },
        new("rememberDataMessageHandler", PublishData, Constructor) { Result = "sendMessage" },
        new("rememberSessionMessages", PublishData, Constructor) { Result = "send" },
        new("start", Publish, Session) { Source = "Microphone", FileSwitch = "microphoneEnabled" },
    };
}
