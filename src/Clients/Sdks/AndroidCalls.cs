using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

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
        new("updateMetadata", Need.UpdateOwnMetadata),
        new("updateName", Need.UpdateOwnMetadata),
        new("updateAttributes", Need.UpdateOwnMetadata),
        new("setCameraEnabled", Need.Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Need.Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish) { Source = "ScreenShare", Unless = s_first },
        new("publishAudioTrack", Need.Publish) { SourceAt = new(Options: new(1, "source"), Otherwise: "Microphone") },
        new("publishVideoTrack", Need.Publish) { SourceAt = new(Options: new(1, "source"), Track: new(0, "track"), Otherwise: SourceAt.Video) },
        new("publishData", Need.PublishData),
        new("publishDtmf", Need.PublishData),
        new("sendText", Need.PublishData),
        new("sendFile", Need.PublishData),
        new("streamText", Need.PublishData),
        new("streamBytes", Need.PublishData),
        new("performRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("setSubscribed", Need.Subscribe, Anything) { Unless = new(0, "subscribed") },
        new("withPreconnectAudio", Need.Publish, ParticipantOrRoom) { Source = "Microphone" },
        new("setCameraEnabled", Need.Publish, LocalMedia) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Need.Publish, LocalMedia) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish, LocalMedia) { Source = "ScreenShare", Unless = s_first },
        new("RoomScope", Need.Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio") },
        new("RoomScope", Need.Publish, Constructor) { Source = "Camera", Only = new(-1, "video") },
        new("rememberLiveKitRoom", Need.Publish, Constructor) { Source = "Microphone", Only = new(-1, "audio") },
        new("rememberLiveKitRoom", Need.Publish, Constructor) { Source = "Camera", Only = new(-1, "video") },
        new("rememberChat", Need.PublishData, Constructor) { Result = "send" },
        new("rememberDataMessageHandler", Need.PublishData, Constructor) { Result = "sendMessage" },
        new("rememberSessionMessages", Need.PublishData, Constructor) { Result = "send" },
        new("start", Need.Publish, Session) { Source = "Microphone", FileSwitch = "microphoneEnabled" },
    };
}
