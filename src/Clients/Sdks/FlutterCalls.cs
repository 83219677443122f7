using GrantGen.Permissions;
using static GrantGen.Clients.Sdks.ClientReceiver;

namespace GrantGen.Clients.Sdks;

/// <summary>livekit_client for Flutter: lib/src/participant/local.dart, core/room.dart, options.dart, agent/session.dart.</summary>
internal static class FlutterCalls
{
    private static readonly ArgumentAt s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("setMetadata", Need.UpdateOwnMetadata),
        new("setAttributes", Need.UpdateOwnMetadata),
        new("setName", Need.UpdateOwnMetadata),
        new("setCameraEnabled", Need.Publish) { Source = "Camera", Unless = s_first },
        new("setMicrophoneEnabled", Need.Publish) { Source = "Microphone", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish) { Source = "ScreenShare", Unless = s_first },
        new("setScreenShareEnabled", Need.Publish) { Source = "ScreenShareAudio", Unless = s_first, Only = new(-1, "captureScreenAudio") },
        new("setSourceEnabled", Need.Publish) { SourceAt = new(Value: s_first), Unless = new(1) },
        new("publishAudioTrack", Need.Publish) { SourceAt = new(Track: s_first) },
        new("publishVideoTrack", Need.Publish) { SourceAt = new(Track: s_first) },
        new("publishData", Need.PublishData),
        new("sendText", Need.PublishData),
        new("streamText", Need.PublishData),
        new("sendFile", Need.PublishData),
        new("streamBytes", Need.PublishData),
        new("performRpc", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("registerRpcMethod", Need.PublishData, ParticipantOrRoom) { Outcome = Outcomes.Timeout },
        new("subscribe", Need.Subscribe, Publication),
        new("FastConnectOptions", Need.Publish, Constructor) { Source = "Microphone", Only = new(-1, "microphone") },
        new("FastConnectOptions", Need.Publish, Constructor) { Source = "Camera", Only = new(-1, "camera") },
        new("FastConnectOptions", Need.Publish, Constructor) { Source = "ScreenShare", Only = new(-1, "screen") },
        new("start", Need.Publish, Session) { Source = "Microphone", FileSwitch = "preConnectAudio" },
        new("sendText", Need.PublishData, Session),
    };
}
