using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// livekit-client (src/room/participant/LocalParticipant.ts), @livekit/rtc-node (packages/livekit-rtc/src/participant.ts), and the
/// hooks and components of @livekit/components-react. One table: a name that only one of them has means that one.
/// </summary>
internal static class JavaScriptCalls
{
    private static readonly ArgumentAt s_first = new(0);
    private static readonly SourceAt s_track = new(Options: new(1, "source"), Track: s_first);
    private static readonly SourceAt s_source = new(Value: new(0, "source"));

    private static readonly ClientCall[] s_participant =
    {
        new("setMetadata", Need.UpdateOwnMetadata),
        new("setName", Need.UpdateOwnMetadata),
        new("setAttributes", Need.UpdateOwnMetadata),
        new("updateMetadata", Need.UpdateOwnMetadata),
        new("updateName", Need.UpdateOwnMetadata),
        new("setCameraEnabled", Need.Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Need.Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish) { Source = "ScreenShare", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish) { Source = "ScreenShareAudio", Unless = s_first, Only = new(1, "audio") },
        new("enableCameraAndMicrophone", Need.Publish) { Source = "Camera" },
        new("enableCameraAndMicrophone", Need.Publish) { Source = "Microphone" },
        new("publishTrack", Need.Publish) { SourceAt = s_track },
        new("publishData", Need.PublishData),
        new("publishDtmf", Need.PublishData),
        new("publishTranscription", Need.PublishData),
        new("sendText", Need.PublishData),
        new("streamText", Need.PublishData),
        new("sendFile", Need.PublishData),
        new("sendBytes", Need.PublishData),
        new("streamBytes", Need.PublishData),
        new("sendChatMessage", Need.PublishData),
        new("editChatMessage", Need.PublishData),
        new("publishDataTrack", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("setSubscribed", Need.Subscribe, Anything) { Unless = s_first },
    };

    private static readonly ClientCall[] s_react =
    {
        new("TrackToggle", Need.Publish, Component) { SourceAt = s_source },
        new("useTrackToggle", Need.Publish, Import) { SourceAt = s_source },
        new("setupMediaToggle", Need.Publish, Import) { SourceAt = new(Value: s_first) },
        new("LiveKitRoom", Need.Publish, Component) { Source = "Camera", Only = new(-1, "video") },
        new("LiveKitRoom", Need.Publish, Component) { Source = "Microphone", Only = new(-1, "audio") },
        new("LiveKitRoom", Need.Publish, Component) { Source = "ScreenShare", Only = new(-1, "screen") },
        new("useLiveKitRoom", Need.Publish, Import) { Source = "Camera", Only = new(0, "video") },
        new("useLiveKitRoom", Need.Publish, Import) { Source = "Microphone", Only = new(0, "audio") },
        new("useLiveKitRoom", Need.Publish, Import) { Source = "ScreenShare", Only = new(0, "screen") },
        // Its own check is passed by whatever its default is (prefabs/VoiceAssistantControlBar.tsx).
        new("VoiceAssistantControlBar", Need.Publish, Component) { Source = "Microphone" },
        // It hides what is not granted, unless it is told to show it (prefabs/ControlBar.tsx).
        new("ControlBar", Need.Publish, Component) { Source = "Camera", Only = new(-1, "controls.camera") },
        new("ControlBar", Need.Publish, Component) { Source = "Microphone", Only = new(-1, "controls.microphone") },
        new("ControlBar", Need.Publish, Component) { Source = "ScreenShare", Only = new(-1, "controls.screenShare") },
        new("ControlBar", Need.PublishData, Component) { Only = new(-1, "controls.chat") },
        new("Chat", Need.PublishData, Component),
        new("useChat", Need.PublishData, Import) { Result = "send" },
        new("useDataChannel", Need.PublishData, Import) { Result = "send" },
        new("useSessionMessages", Need.PublishData, Import) { Result = "send" },
        new("useRpc", Need.PublishData, Import) { Result = "perform", Outcome = Outcomes.Timeout },
        new("sendMessage", Need.PublishData, Import),
        new("start", Need.Publish, Session) { Source = "Microphone", Unless = new(0, "tracks.microphone.enabled") },
        new("start", Need.Publish, Session) { Source = "Camera", Only = new(0, "tracks.camera.enabled") },
        new("start", Need.Publish, Session) { Source = "ScreenShare", Only = new(0, "tracks.screenShare.enabled") },
    };

    public static readonly IReadOnlyList<ClientCall> All = s_participant.Concat(s_react).ToArray();
}
