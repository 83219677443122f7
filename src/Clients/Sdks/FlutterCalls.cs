using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>livekit_client for Flutter: lib/src/participant/local.dart, core/room.dart, options.dart, agent/session.dart.</summary>
internal static class FlutterCalls
{
    private const string Components = "livekit_components";

    private static readonly ArgumentSelector s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.FlutterParticipant,
        new("setMetadata", UpdateOwnMetadata),
        new("setAttributes", UpdateOwnMetadata),
        new("setName", UpdateOwnMetadata),
        new("setCameraEnabled", Publish) { Source = "Camera", DisabledBy = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", DisabledBy = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", DisabledBy = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShareAudio", DisabledBy = s_first, EnabledBy = new(-1, "captureScreenAudio") },
        new("setSourceEnabled", Publish) { SourceAt = new(Value: s_first), DisabledBy = new(1) },
        new("publishAudioTrack", Publish) { SourceAt = new(Track: s_first) },
        new("publishVideoTrack", Publish) { SourceAt = new(Track: s_first) },
        new("publishData", PublishData),
        new("sendText", PublishData),
        new("streamText", PublishData),
        new("sendFile", PublishData),
        new("streamBytes", PublishData),
        new("performRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.FlutterRoom },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.FlutterRoom },
        new("subscribe", Subscribe, Publication) { Origin = FactOrigins.FlutterPublication },
        // livekit_components: lib/src/context/media_device_context.dart, chat_context.dart, ui/builder and layout.
        new("enableMicrophone", Publish, LocalMedia) { Source = "Microphone", Origin = FactOrigins.FlutterComponents },
        new("enableCamera", Publish, LocalMedia) { Source = "Camera", Origin = FactOrigins.FlutterComponents },
        new("enableScreenShare", Publish, LocalMedia) { Source = "ScreenShare", Origin = FactOrigins.FlutterComponents },
        new("sendMessage", PublishData, Chat) { Origin = FactOrigins.FlutterComponents },
        new("ControlBar", Publish, Constructor) { Source = "Microphone", DisabledBy = new(-1, "microphone"), Module = Components, Symptom = RefusalSymptoms.FlutterComponent, Origin = FactOrigins.FlutterComponents },
        new("ControlBar", Publish, Constructor) { Source = "Camera", DisabledBy = new(-1, "camera"), Module = Components, Symptom = RefusalSymptoms.FlutterComponent, Origin = FactOrigins.FlutterComponents },
        new("ControlBar", Publish, Constructor) { Source = "ScreenShare", DisabledBy = new(-1, "screenShare"), Module = Components, Symptom = RefusalSymptoms.FlutterComponent, Origin = FactOrigins.FlutterComponents },
        new("FastConnectOptions", Publish, Constructor) { Source = "Microphone", EnabledBy = new(-1, "microphone"), Symptom = RefusalSymptoms.FlutterConnect, Origin = FactOrigins.FlutterConnectOptions },
        new("FastConnectOptions", Publish, Constructor) { Source = "Camera", EnabledBy = new(-1, "camera"), Symptom = RefusalSymptoms.FlutterConnect, Origin = FactOrigins.FlutterConnectOptions },
        new("FastConnectOptions", Publish, Constructor) { Source = "ScreenShare", EnabledBy = new(-1, "screen"), Symptom = RefusalSymptoms.FlutterConnect, Origin = FactOrigins.FlutterConnectOptions },
        new("start", Publish, Session) { Source = "Microphone", DisablingOption = "preConnectAudio", Symptom = RefusalSymptoms.SessionError, Origin = FactOrigins.FlutterSession },
        new("sendText", PublishData, Session) { Origin = FactOrigins.FlutterSession });
}
