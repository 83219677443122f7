using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>LiveKit's Swift SDK: Sources/LiveKit/Participant/LocalParticipant.swift and its extensions, SwiftUI, Agent.</summary>
internal static class SwiftCalls
{
    private const string Components = "LiveKitComponents";

    private static readonly ArgumentSelector s_enabled = new(-1, "enabled");
    private static readonly ArgumentSelector s_first = new(0);

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.SwiftParticipant,
        new("set", UpdateOwnMetadata) { Labels = new[] { "metadata", "name", "attributes" } },
        new("setCamera", Publish) { Source = "Camera", DisabledBy = s_enabled },
        new("setMicrophone", Publish) { Source = "Microphone", DisabledBy = s_enabled },
        new("setScreenShare", Publish) { Source = "ScreenShare", DisabledBy = s_enabled },
        new("set", Publish) { Labels = new[] { "source" }, SourceAt = new(Value: new(-1, "source")), DisabledBy = s_enabled },
        new("publish", Publish) { Labels = new[] { "audioTrack" }, Source = "Microphone" },
        new("publish", Publish) { Labels = new[] { "videoTrack" }, SourceAt = new(Track: s_first) },
        new("publishAudioTrack", Publish) { Source = "Microphone", Origin = FactOrigins.SwiftFirstVersion },
        new("publishVideoTrack", Publish) { SourceAt = new(Track: s_first), Origin = FactOrigins.SwiftFirstVersion },
        new("publish", PublishData) { Labels = new[] { "data" } },
        new("publishData", PublishData) { Origin = FactOrigins.SwiftFirstVersion },
        new("publishDtmf", PublishData),
        new("sendText", PublishData) { Origin = FactOrigins.SwiftStreams },
        new("sendFile", PublishData) { Origin = FactOrigins.SwiftStreams },
        new("streamText", PublishData) { Origin = FactOrigins.SwiftStreams },
        new("streamBytes", PublishData) { Origin = FactOrigins.SwiftStreams },
        new("publishDataTrack", PublishData) { Symptom = RefusalSymptoms.DataTrack, Origin = FactOrigins.SwiftDataTracks },
        new("withDataTrack", PublishData) { Symptom = RefusalSymptoms.DataTrack, Origin = FactOrigins.SwiftDataTracks },
        new("performRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.SwiftRpc },
        new("registerRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.SwiftRpc },
        new("set", Subscribe, AnyReceiver) { Labels = new[] { "subscribed" }, DisabledBy = s_first, Origin = FactOrigins.SwiftPublication },
        new("ConnectOptions", Publish, Constructor) { Source = "Microphone", EnabledBy = new(-1, "enableMicrophone"), Symptom = RefusalSymptoms.SwiftConnect, Origin = FactOrigins.SwiftConnectOptions },
        new("withPreConnectAudio", Publish, ParticipantOrRoom) { Source = "Microphone", Symptom = RefusalSymptoms.SwiftConnect, Origin = FactOrigins.SwiftPreConnect },
        new("toggleMicrophone", Publish, LocalMedia) { Source = "Microphone", Symptom = RefusalSymptoms.SwiftError, Origin = FactOrigins.SwiftLocalMedia },
        new("toggleCamera", Publish, LocalMedia) { Source = "Camera", Symptom = RefusalSymptoms.SwiftError, Origin = FactOrigins.SwiftLocalMedia },
        new("toggleScreenShare", Publish, LocalMedia) { Source = "ScreenShare", Symptom = RefusalSymptoms.SwiftError, Origin = FactOrigins.SwiftLocalMedia },
        new("start", Publish, Session) { Source = "Microphone", DisablingOption = "preConnectAudio", Symptom = RefusalSymptoms.SwiftError, Origin = FactOrigins.SwiftAgent },
        new("send", PublishData, Session) { Labels = new[] { "text" }, Origin = FactOrigins.SwiftAgent },
        new("RoomScope", Publish, Constructor) { Source = "Camera", EnabledBy = new(-1, "enableCamera"), Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("RoomScope", Publish, Constructor) { Source = "Microphone", EnabledBy = new(-1, "enableMicrophone"), Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("CameraToggleButton", Publish, Constructor) { Source = "Camera", Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("MicrophoneToggleButton", Publish, Constructor) { Source = "Microphone", Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("ControlsView", Publish, Constructor) { Source = "Camera", Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("ControlsView", Publish, Constructor) { Source = "Microphone", Module = Components, Symptom = RefusalSymptoms.LostInTask, Origin = FactOrigins.SwiftComponents },
        new("subscribe", Subscribe, DataTrack) { Origin = FactOrigins.SwiftRemoteDataTrack });
}
