using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's Swift SDK: Sources/LiveKit/Participant/LocalParticipant.swift and its extensions, SwiftUI, Agent.</summary>
internal static class SwiftCalls
{
    private const string Components = "LiveKitComponents";

    private static readonly ArgumentAt s_enabled = new(-1, "enabled");
    private static readonly ArgumentAt s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("set", Need.UpdateOwnMetadata) { Labels = new[] { "metadata", "name", "attributes" } },
        new("setCamera", Need.Publish) { Source = "Camera", Unless = s_enabled },
        new("setMicrophone", Need.Publish) { Source = "Microphone", Unless = s_enabled },
        new("setScreenShare", Need.Publish) { Source = "ScreenShare", Unless = s_enabled },
        new("set", Need.Publish) { Labels = new[] { "source" }, SourceAt = new(Value: new(-1, "source")), Unless = s_enabled },
        new("publish", Need.Publish) { Labels = new[] { "audioTrack" }, Source = "Microphone" },
        new("publish", Need.Publish) { Labels = new[] { "videoTrack" }, SourceAt = new(Track: s_first) },
        new("publishAudioTrack", Need.Publish) { Source = "Microphone" },
        new("publishVideoTrack", Need.Publish) { SourceAt = new(Track: s_first) },
        new("publish", Need.PublishData) { Labels = new[] { "data" } },
        new("publishData", Need.PublishData),
        new("publishDtmf", Need.PublishData),
        new("sendText", Need.PublishData),
        new("sendFile", Need.PublishData),
        new("streamText", Need.PublishData),
        new("streamBytes", Need.PublishData),
        new("publishDataTrack", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("withDataTrack", Need.PublishData) { Outcome = Outcomes.DataTrack },
        new("performRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("set", Need.Subscribe, Anything) { Labels = new[] { "subscribed" }, Unless = s_first },
        new("ConnectOptions", Need.Publish, Constructor) { Source = "Microphone", Only = new(-1, "enableMicrophone") },
        new("withPreConnectAudio", Need.Publish, ParticipantOrRoom) { Source = "Microphone" },
        new("toggleMicrophone", Need.Publish, LocalMedia) { Source = "Microphone" },
        new("toggleCamera", Need.Publish, LocalMedia) { Source = "Camera" },
        new("toggleScreenShare", Need.Publish, LocalMedia) { Source = "ScreenShare" },
        new("start", Need.Publish, Session) { Source = "Microphone", FileSwitch = "preConnectAudio" },
        new("send", Need.PublishData, Session) { Labels = new[] { "text" } },
        new("RoomScope", Need.Publish, Constructor) { Source = "Camera", Only = new(-1, "enableCamera"), Module = Components },
        new("RoomScope", Need.Publish, Constructor) { Source = "Microphone", Only = new(-1, "enableMicrophone"), Module = Components },
        new("CameraToggleButton", Need.Publish, Constructor) { Source = "Camera", Module = Components },
        new("MicrophoneToggleButton", Need.Publish, Constructor) { Source = "Microphone", Module = Components },
        new("ScreenShareToggleButton", Need.Publish, Constructor) { Source = "ScreenShare", Module = Components },
    };
}
