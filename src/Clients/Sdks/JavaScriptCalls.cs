using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// livekit-client (src/room/participant/LocalParticipant.ts), @livekit/rtc-node (packages/livekit-rtc/src/participant.ts), and the
/// hooks and components of @livekit/components-react. One table: a name that only one of them has identifies that one.
/// </summary>
internal static class JavaScriptCalls
{
    private static readonly ArgumentSelector s_first = new(0);
    private static readonly TrackSourceSelector s_track = new(Options: new(1, "source"), Track: s_first);
    private static readonly TrackSourceSelector s_source = new(Value: new(0, "source"));
    private static readonly (ArgumentSelector Argument, string Source) s_screen = (new(0, "source"), "ScreenShare");

    private static readonly ClientCall[] s_participant =
    {
        new("setMetadata", UpdateOwnMetadata),
        new("setName", UpdateOwnMetadata),
        new("setAttributes", UpdateOwnMetadata),
        new("updateMetadata", UpdateOwnMetadata) { Origin = FactOrigins.NodeParticipant },
        new("updateName", UpdateOwnMetadata) { Origin = FactOrigins.NodeParticipant },
        new("setCameraEnabled", Publish) { Source = "Camera", DisabledBy = s_first },
        new("setMicrophoneEnabled", Publish) { Source = "Microphone", DisabledBy = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShare", DisabledBy = s_first },
        new("setScreenShareEnabled", Publish) { Source = "ScreenShareAudio", DisabledBy = s_first, EnabledBy = new(1, "audio") },
        new("enableCameraAndMicrophone", Publish) { Source = "Camera" },
        new("enableCameraAndMicrophone", Publish) { Source = "Microphone" },
        new("republishAllTracks", Publish),
        new("publishTrack", Publish) { SourceAt = s_track },
        new("publishData", PublishData),
        new("publishDtmf", PublishData) { Origin = FactOrigins.NodeParticipant },
        new("publishTranscription", PublishData) { Origin = FactOrigins.NodeParticipant },
        new("sendText", PublishData),
        new("streamText", PublishData),
        new("sendFile", PublishData),
        new("sendBytes", PublishData),
        new("streamBytes", PublishData),
        new("sendChatMessage", PublishData),
        new("editChatMessage", PublishData),
        new("publishDataTrack", PublishData) { Symptom = RefusalSymptoms.DataTrack },
        new("performRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.JsDataTrack },
        new("setSubscribed", Subscribe, AnyReceiver) { DisabledBy = s_first, Origin = FactOrigins.JsPublication },
    };

    private static readonly ClientCall[] s_react =
    {
        new("TrackToggle", Publish, Component) { SourceAt = s_source, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("useTrackToggle", Publish, Import) { SourceAt = s_source, RequiredResultMember = "toggle|buttonProps", Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("setupMediaToggle", Publish, Import) { SourceAt = new(Value: s_first), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        // The options go to setScreenShareEnabled (core, components/mediaToggle.ts).
        new("TrackToggle", Publish, Component) { Source = "ScreenShareAudio", RequiredSource = s_screen, EnabledBy = new(-1, "captureOptions.audio"), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("useTrackToggle", Publish, Import) { Source = "ScreenShareAudio", RequiredSource = s_screen, EnabledBy = new(0, "captureOptions.audio"), RequiredResultMember = "toggle|buttonProps", Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("setupMediaToggle", Publish, Import) { Source = "ScreenShareAudio", RequiredSource = (s_first, "ScreenShare"), EnabledBy = new(2, "audio"), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("LiveKitRoom", Publish, Component) { Source = "Camera", EnabledBy = new(-1, "video"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        new("LiveKitRoom", Publish, Component) { Source = "Microphone", EnabledBy = new(-1, "audio"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        new("LiveKitRoom", Publish, Component) { Source = "ScreenShare", EnabledBy = new(-1, "screen"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        new("useLiveKitRoom", Publish, Import) { Source = "Camera", EnabledBy = new(0, "video"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        new("useLiveKitRoom", Publish, Import) { Source = "Microphone", EnabledBy = new(0, "audio"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        new("useLiveKitRoom", Publish, Import) { Source = "ScreenShare", EnabledBy = new(0, "screen"), Symptom = RefusalSymptoms.RoomError, Origin = FactOrigins.React },
        // Its own check passes with any default (prefabs/VoiceAssistantControlBar.tsx).
        new("VoiceAssistantControlBar", Publish, Component) { Source = "Microphone", Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        // It hides controls that are not granted, unless its options show them (prefabs/ControlBar.tsx).
        new("ControlBar", Publish, Component) { Source = "Camera", EnabledBy = new(-1, "controls.camera"), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("ControlBar", Publish, Component) { Source = "Microphone", EnabledBy = new(-1, "controls.microphone"), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("ControlBar", Publish, Component) { Source = "ScreenShare", EnabledBy = new(-1, "controls.screenShare"), Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("ControlBar", PublishData, Component) { EnabledBy = new(-1, "controls.chat"), Origin = FactOrigins.React },
        new("ControlBar", Publish, Component) { Source = "Camera", DisabledBy = new(-1, "controls.camera"), ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("ControlBar", Publish, Component) { Source = "Microphone", DisabledBy = new(-1, "controls.microphone"), ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("ControlBar", Publish, Component) { Source = "ScreenShare", DisabledBy = new(-1, "controls.screenShare"), ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        // It shares the screen with its sound, and checks only the screen.
        new("ControlBar", Publish, Component) { Source = "ScreenShareAudio", DisabledBy = new(-1, "controls.screenShare"), ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        // They pass it chat: true, and AudioConference microphone: true (VideoConference.tsx, AudioConference.tsx).
        new("VideoConference", PublishData, Component) { Origin = FactOrigins.React },
        new("VideoConference", Publish, Component) { Source = "Camera", ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("VideoConference", Publish, Component) { Source = "Microphone", ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("VideoConference", Publish, Component) { Source = "ScreenShare", ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("VideoConference", Publish, Component) { Source = "ScreenShareAudio", ChecksItself = true, Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("AudioConference", PublishData, Component) { Origin = FactOrigins.React },
        new("AudioConference", Publish, Component) { Source = "Microphone", Symptom = RefusalSymptoms.DeviceError, Origin = FactOrigins.React },
        new("Chat", PublishData, Component) { Origin = FactOrigins.React },
        new("setupChat", PublishData, Import) { RequiredResultMember = "send", Origin = FactOrigins.React },
        new("setupDataMessageHandler", PublishData, Import) { RequiredResultMember = "send", Origin = FactOrigins.React },
        new("useChat", PublishData, Import) { RequiredResultMember = "send", Origin = FactOrigins.React },
        new("useDataChannel", PublishData, Import) { RequiredResultMember = "send", Origin = FactOrigins.React },
        new("useSessionMessages", PublishData, Import) { RequiredResultMember = "send", Origin = FactOrigins.React },
        new("useRpc", PublishData, Import) { RequiredResultMember = "perform", Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.React },
        // Its handler answers with data (useRpc.ts).
        new("useRpc", PublishData, Import) { EnabledBy = new(1), Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.React },
        new("sendMessage", PublishData, Import) { Origin = FactOrigins.React },
        new("start", Publish, Session) { Source = "Microphone", DisabledBy = new(0, "tracks.microphone.enabled"), Origin = FactOrigins.React },
        new("start", Publish, Session) { Source = "Camera", EnabledBy = new(0, "tracks.camera.enabled"), Origin = FactOrigins.React },
        new("start", Publish, Session) { Source = "ScreenShare", EnabledBy = new(0, "tracks.screenShare.enabled"), Origin = FactOrigins.React },
    };

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(FactOrigins.JsParticipant, s_participant.Concat(s_react).ToArray());
}
