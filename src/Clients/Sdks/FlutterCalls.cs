using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>livekit_client for Flutter: lib/src/participant/local.dart, core/room.dart, options.dart, agent/session.dart.</summary>
internal static class FlutterCalls
{
    private const string Components = "livekit_components";

    private static readonly ArgumentSelector s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("setMetadata", UpdateOwnMetadata),
        new("setAttributes", UpdateOwnMetadata),
        new("setName", UpdateOwnMetadata),
        new("setCameraEnabled", Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", Unless = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShareAudio", Unless = s_first, Only = new(-1, "captureScreenAudio") },
        new("setSourceEnabled", Publish) { SourceAt = new(Value: s_first), Unless = new(1) },
        new("publishAudioTrack", Publish) { SourceAt = new(Track: s_first) },
        new("publishVideoTrack", Publish) { SourceAt = new(Track: s_first) },
        new("publishData", PublishData),
        new("sendText", PublishData),
        new("streamText", PublishData),
        new("sendFile", PublishData),
        new("streamBytes", PublishData),
        new("performRpc", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("subscribe", Subscribe, Publication),
        // livekit_components: lib/src/context/media_device_context.dart, chat_context.dart, ui/builder and layout.
        new("enableMicrophone", Publish, LocalMedia) { Source = "Microphone" },
        new("enableCamera", Publish, LocalMedia) { Source = "Camera" },
        new("enableScreenShare", Publish, LocalMedia) { Source = "ScreenShare" },
        new("sendMessage", PublishData, Chat),
        new("ControlBar", Publish, Constructor) { Source = "Microphone", Unless = new(-1, "microphone"), Module = Components, Outcome = RefusalSymptoms.FlutterComponent },
        new("ControlBar", Publish, Constructor) { Source = "Camera", Unless = new(-1, "camera"), Module = Components, Outcome = RefusalSymptoms.FlutterComponent },
        new("ControlBar", Publish, Constructor) { Source = "ScreenShare", Unless = new(-1, "screenShare"), Module = Components, Outcome = RefusalSymptoms.FlutterComponent },
        new("FastConnectOptions", Publish, Constructor) { Source = "Microphone", Only = new(-1, "microphone"), Outcome = RefusalSymptoms.FlutterConnect },
        new("FastConnectOptions", Publish, Constructor) { Source = "Camera", Only = new(-1, "camera"), Outcome = RefusalSymptoms.FlutterConnect },
        new("FastConnectOptions", Publish, Constructor) { Source = "ScreenShare", Only = new(-1, "screen"), Outcome = RefusalSymptoms.FlutterConnect },
        new("start", Publish, Session) { Source = "Microphone", FileSwitch = "preConnectAudio", Outcome = RefusalSymptoms.SessionError },
        new("sendText", PublishData, Session),
    };
}
