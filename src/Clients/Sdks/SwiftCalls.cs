using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's Swift SDK: Sources/LiveKit/Participant/LocalParticipant.swift and its extensions, SwiftUI, Agent.</summary>
internal static class SwiftCalls
{
    private const string Components = "LiveKitComponents";

    private static readonly ArgumentAt s_enabled = new(-1, "enabled");
    private static readonly ArgumentAt s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("set", UpdateOwnMetadata) { Labels = new[] { "metadata", "name", "attributes" } },
        new("setCamera", Publish) { Source = "Camera", Unless = s_enabled },
        new("setMicrophone", Publish) { Source = "Microphone", Unless = s_enabled },
        new("setScreenShare", Publish) { Source = "ScreenShare", Unless = s_enabled },
        new("set", Publish) { Labels = new[] { "source" }, SourceAt = new(Value: new(-1, "source")), Unless = s_enabled },
        new("publish", Publish) { Labels = new[] { "audioTrack" }, Source = "Microphone" },
        new("publish", Publish) { Labels = new[] { "videoTrack" }, SourceAt = new(Track: s_first) },
        new("publishAudioTrack", Publish) { Source = "Microphone" },
        new("publishVideoTrack", Publish) { SourceAt = new(Track: s_first) },
        new("publish", PublishData) { Labels = new[] { "data" } },
        new("publishData", PublishData),
        new("publishDtmf", PublishData),
        new("sendText", PublishData),
        new("sendFile", PublishData),
        new("streamText", PublishData),
        new("streamBytes", PublishData),
        new("publishDataTrack", PublishData) { Outcome = Outcomes.DataTrack },
        new("withDataTrack", PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("set", Subscribe, Anything) { Labels = new[] { "subscribed" }, Unless = s_first },
        new("ConnectOptions", Publish, Constructor) { Source = "Microphone", Only = new(-1, "enableMicrophone") },
        new("withPreConnectAudio", Publish, ParticipantOrRoom) { Source = "Microphone" },
        new("toggleMicrophone", Publish, LocalMedia) { Source = "Microphone" },
        new("toggleCamera", Publish, LocalMedia) { Source = "Camera" },
        new("toggleScreenShare", Publish, LocalMedia) { Source = "ScreenShare" },
        new("start", Publish, Session) { Source = "Microphone", FileSwitch = "preConnectAudio" },
        new("send", PublishData, Session) { Labels = new[] { "text" } },
        new("RoomScope", Publish, Constructor) { Source = "Camera", Only = new(-1, "enableCamera"), Module = Components },
        new("RoomScope", Publish, Constructor) { Source = "Microphone", Only = new(-1, "enableMicrophone"), Module = Components },
        new("CameraToggleButton", Publish, Constructor) { Source = "Camera", Module = Components },
        new("MicrophoneToggleButton", Publish, Constructor) { Source = "Microphone", Module = Components },
        new("ScreenShareToggleButton", Publish, Constructor) { Source = "ScreenShare", Module = Components },
    };
}
