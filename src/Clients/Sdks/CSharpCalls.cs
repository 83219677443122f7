using GrantGen.Facts;
using static GrantGen.Clients.Sdks.ClientReceiver;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// The C# clients, in files that this build does not compile: the Unity SDK (Runtime/Scripts/Core/Participant.cs), the Unity WebGL SDK
/// (Runtime/Scripts/Room/Participant/LocalParticipant.cs) and Livekit.Rtc.Dotnet (LivekitRtc/Participant.cs).
/// </summary>
internal static class CSharpCalls
{
    private static readonly ArgumentSelector s_first = new(0);
    private static readonly TrackSourceSelector s_options = new(Options: new(1, "Source"), Default: TrackSourceSelector.Unknown);

    public static readonly IReadOnlyList<ClientCall> All = ClientCall.ReadIn(
        FactOrigins.UnityParticipant,
        new("SetMetadata", UpdateOwnMetadata),
        new("SetName", UpdateOwnMetadata),
        new("SetAttributes", UpdateOwnMetadata),
        new("UpdateMetadata", UpdateOwnMetadata),
        new("UpdateName", UpdateOwnMetadata),
        new("SetMetadataAsync", UpdateOwnMetadata) { Origin = FactOrigins.DotNetParticipant },
        new("SetNameAsync", UpdateOwnMetadata) { Origin = FactOrigins.DotNetParticipant },
        new("SetAttributesAsync", UpdateOwnMetadata) { Origin = FactOrigins.DotNetParticipant },
        new("PublishTrack", Publish) { SourceAt = s_options },
        new("PublishTrackAsync", Publish) { SourceAt = s_options, Origin = FactOrigins.DotNetParticipant },
        new("SetCameraEnabled", Publish) { Source = "Camera", DisabledBy = s_first, Origin = FactOrigins.UnityWebGlParticipant },
        new("SetMicrophoneEnabled", Publish) { Source = "Microphone", DisabledBy = s_first, Origin = FactOrigins.UnityWebGlParticipant },
        new("SetScreenShareEnabled", Publish) { Source = "ScreenShare", DisabledBy = s_first, Origin = FactOrigins.UnityWebGlParticipant },
        new("EnableCameraAndMicrophone", Publish) { Source = "Camera", Origin = FactOrigins.UnityWebGlParticipant },
        new("EnableCameraAndMicrophone", Publish) { Source = "Microphone", Origin = FactOrigins.UnityWebGlParticipant },
        new("PublishData", PublishData),
        new("PublishDataAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("PublishSipDtmfAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("PublishTranscriptionAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("SendChatMessageAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("EditChatMessageAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("SendText", PublishData),
        new("SendTextAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("SendFile", PublishData),
        new("SendFileAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("StreamText", PublishData),
        new("StreamTextAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("StreamBytes", PublishData),
        new("StreamBytesAsync", PublishData) { Origin = FactOrigins.DotNetParticipant },
        new("PublishDataTrack", PublishData) { Symptom = RefusalSymptoms.DataTrack },
        new("PerformRpc", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("PerformRpcAsync", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout, Origin = FactOrigins.DotNetParticipant },
        new("RegisterRpcMethod", PublishData, ParticipantOrRoom) { Symptom = RefusalSymptoms.Timeout },
        new("SetSubscribed", Subscribe, AnyReceiver) { DisabledBy = s_first, Origin = FactOrigins.UnityPublication },
        new("Subscribe", Subscribe, DataTrack) { Origin = FactOrigins.UnityDataTrack });
}
