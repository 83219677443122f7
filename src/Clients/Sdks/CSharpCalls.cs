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
    private static readonly TrackSourceSelector s_options = new(Options: new(1, "Source"), Otherwise: TrackSourceSelector.Unknown);

    public static readonly IReadOnlyList<ClientCall> All = new ClientCall[]
    {
        new("SetMetadata", UpdateOwnMetadata),
        new("SetName", UpdateOwnMetadata),
        new("SetAttributes", UpdateOwnMetadata),
        new("UpdateMetadata", UpdateOwnMetadata),
        new("UpdateName", UpdateOwnMetadata),
        new("SetMetadataAsync", UpdateOwnMetadata),
        new("SetNameAsync", UpdateOwnMetadata),
        new("SetAttributesAsync", UpdateOwnMetadata),
        new("PublishTrack", Publish) { SourceAt = s_options },
        new("PublishTrackAsync", Publish) { SourceAt = s_options },
        new("SetCameraEnabled", Publish) { Source = "Camera", Unless = s_first },
        new("SetMicrophoneEnabled", Publish) { Source = "Microphone", Unless = s_first },
        new("SetScreenShareEnabled", Publish) { Source = "ScreenShare", Unless = s_first },
        new("EnableCameraAndMicrophone", Publish) { Source = "Camera" },
        new("EnableCameraAndMicrophone", Publish) { Source = "Microphone" },
        new("PublishData", PublishData),
        new("PublishDataAsync", PublishData),
        new("PublishSipDtmfAsync", PublishData),
        new("PublishTranscriptionAsync", PublishData),
        new("SendChatMessageAsync", PublishData),
        new("EditChatMessageAsync", PublishData),
        new("SendText", PublishData),
        new("SendTextAsync", PublishData),
        new("SendFile", PublishData),
        new("SendFileAsync", PublishData),
        new("StreamText", PublishData),
        new("StreamTextAsync", PublishData),
        new("StreamBytes", PublishData),
        new("StreamBytesAsync", PublishData),
        new("PublishDataTrack", PublishData) { Outcome = RefusalSymptoms.DataTrack },
        new("PerformRpc", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("PerformRpcAsync", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("RegisterRpcMethod", PublishData, ParticipantOrRoom) { Outcome = RefusalSymptoms.Timeout },
        new("SetSubscribed", Subscribe, Anything) { Unless = s_first },
        new("Subscribe", Subscribe, DataTrack),
    };
}
