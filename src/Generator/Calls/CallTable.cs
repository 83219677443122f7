using GrantGen.Facts;
using GrantGen.Permissions;
using static GrantGen.Permissions.PermissionTable;

namespace GrantGen.Generator.Calls;

/// <summary>
/// Every call of a LiveKit client that needs a permission, once. Names alone never make a use: the receiver's type has to
/// be the client's. A method that needs two permissions has two rows.
/// </summary>
internal static class CallTable
{
    private const string Constructor = ApiCall.Constructor;
    private const string ServerApi = ApiCall.ServerApi;
    private const string RtcLocalParticipant = "LiveKit.Rtc.LocalParticipant";
    private const string RtcRemoteTrackPublication = "LiveKit.Rtc.RemoteTrackPublication";

    /// <summary>Type names that the Unity SDK and the Unity WebGL SDK share.</summary>
    private const string UnityLocalParticipant = "LiveKit.LocalParticipant";
    private const string UnityRemoteTrackPublication = "LiveKit.RemoteTrackPublication";
    private const string UnityLocalDataTrack = "LiveKit.LocalDataTrack";
    private const string UnityRemoteDataTrack = "LiveKit.RemoteDataTrack";

    /// <summary>Livekit.Rtc.Dotnet: LivekitRtc/Participant.cs, TrackPublication.cs.</summary>
    private static readonly ApiCall[] s_rtc =
    {
        new(RtcLocalParticipant, "SetMetadataAsync", UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetNameAsync", UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetAttributesAsync", UpdateOwnMetadata),
        new(RtcLocalParticipant, "PublishTrackAsync", Publish),
        new(RtcLocalParticipant, "PublishDataAsync", PublishData),
        new(RtcLocalParticipant, "PublishSipDtmfAsync", PublishData),
        new(RtcLocalParticipant, "PublishTranscriptionAsync", PublishData),
        new(RtcLocalParticipant, "PublishTranscriptionAsync", Transcribe),
        new(RtcLocalParticipant, "SendChatMessageAsync", PublishData),
        new(RtcLocalParticipant, "EditChatMessageAsync", PublishData),
        new(RtcLocalParticipant, "StreamTextAsync", PublishData),
        new(RtcLocalParticipant, "SendTextAsync", PublishData),
        new(RtcLocalParticipant, "StreamBytesAsync", PublishData),
        new(RtcLocalParticipant, "SendFileAsync", PublishData),
        new(RtcLocalParticipant, "PerformRpcAsync", PublishData),
        new(RtcLocalParticipant, "RegisterRpcMethod", PublishData),
        new("LiveKit.Rtc.TextStreamWriter", "WriteAsync", PublishData, OpenedBy: "StreamTextAsync"),
        new("LiveKit.Rtc.TextStreamWriter", "CloseAsync", PublishData, OpenedBy: "StreamTextAsync"),
        new("LiveKit.Rtc.ByteStreamWriter", "WriteAsync", PublishData, OpenedBy: "StreamBytesAsync"),
        new("LiveKit.Rtc.ByteStreamWriter", "CloseAsync", PublishData, OpenedBy: "StreamBytesAsync"),
        new(RtcRemoteTrackPublication, "SetSubscribed", Subscribe, OnlyIfTrue: 0),
        new("LiveKit.Rtc.AudioStream", Constructor, Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.Rtc.AudioStream", "FromTrack", Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.Rtc.AudioStream", "FromParticipant", Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.Rtc.VideoStream", Constructor, Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.Rtc.VideoStream", "FromTrack", Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.Rtc.VideoStream", "FromParticipant", Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
    };

    /// <summary>LiveKit Unity SDK: Runtime/Scripts/Core/Participant.cs, DataStreams/DataTrack.cs, Core/TrackPublication.cs, AudioStream.cs, VideoStream.cs.</summary>
    private static readonly ApiCall[] s_unity =
    {
        new(UnityLocalParticipant, "SetMetadata", UpdateOwnMetadata),
        new(UnityLocalParticipant, "SetName", UpdateOwnMetadata),
        new(UnityLocalParticipant, "SetAttributes", UpdateOwnMetadata),
        new(UnityLocalParticipant, "UpdateMetadata", UpdateOwnMetadata),
        new(UnityLocalParticipant, "UpdateName", UpdateOwnMetadata),
        new(UnityLocalParticipant, "PublishTrack", Publish),
        new(UnityLocalParticipant, "PublishData", PublishData),
        new(UnityLocalParticipant, "PerformRpc", PublishData),
        new(UnityLocalParticipant, "RegisterRpcMethod", PublishData),
        new(UnityLocalParticipant, "SendText", PublishData),
        new(UnityLocalParticipant, "SendFile", PublishData),
        new(UnityLocalParticipant, "StreamText", PublishData),
        new(UnityLocalParticipant, "StreamBytes", PublishData),
        new(UnityLocalParticipant, "PublishDataTrack", PublishData),
        new("LiveKit.TextStreamWriter", "Write", PublishData, OpenedBy: "StreamText"),
        new("LiveKit.TextStreamWriter", "Close", PublishData, OpenedBy: "StreamText"),
        new("LiveKit.ByteStreamWriter", "Write", PublishData, OpenedBy: "StreamBytes"),
        new("LiveKit.ByteStreamWriter", "Close", PublishData, OpenedBy: "StreamBytes"),
        new(UnityLocalDataTrack, "TryPush", PublishData, OpenedBy: "PublishDataTrack"),
        new(UnityRemoteDataTrack, "Subscribe", Subscribe),
        new(UnityRemoteTrackPublication, "SetSubscribed", Subscribe, OnlyIfTrue: 0),
        new("LiveKit.AudioStream", Constructor, Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
        new("LiveKit.VideoStream", Constructor, Subscribe, ReceiverArgument: 0, AppliesToRemoteOnly: true),
    };

    /// <summary>LiveKit Unity WebGL SDK, the calls that only it has: Runtime/Scripts/Room/Participant/LocalParticipant.cs.</summary>
    private static readonly ApiCall[] s_unityWebGl =
    {
        new(UnityLocalParticipant, "SetCameraEnabled", Publish, "Camera", EnablingArgument: 0),
        new(UnityLocalParticipant, "SetMicrophoneEnabled", Publish, "Microphone", EnablingArgument: 0),
        new(UnityLocalParticipant, "SetScreenShareEnabled", Publish, "ScreenShare", EnablingArgument: 0),
        new(UnityLocalParticipant, "EnableCameraAndMicrophone", Publish, "Camera"),
        new(UnityLocalParticipant, "EnableCameraAndMicrophone", Publish, "Microphone"),
    };

    /// <summary>Methods of the server that Livekit.Server.Sdk.Dotnet 1.2.2 does not have.</summary>
    private static readonly string[] s_missingMethods = { "StartEgress", "DialWhatsAppCall", "DisconnectWhatsAppCall", "ConnectWhatsAppCall", "AcceptWhatsAppCall", "ConnectTwilioCall" };

    /// <summary>
    /// Livekit.Server.Sdk.Dotnet, proto/Twirp.cs: the calls with a client that holds the caller's own token.
    /// </summary>
    private static readonly ApiCall[] s_server =
        ServerMethodTable.All
            .Where(method => !s_missingMethods.Contains(method.Name))
            .SelectMany(method => method.Grants.Select(grant => new ApiCall(ServerApi, method.Name, ServerGrant, ReceiverArgument: 0, Grant: grant)))
            .ToArray();

    public static readonly IReadOnlyList<ApiCall> All = ReadIn(FactOrigins.DotNetParticipant, s_rtc)
        .Concat(ReadIn(FactOrigins.UnityParticipant, s_unity))
        .Concat(ReadIn(FactOrigins.UnityWebGlParticipant, s_unityWebGl))
        .Concat(ReadIn(FactOrigins.DotNetServerApi, s_server))
        .ToArray();

    private static IEnumerable<ApiCall> ReadIn(FactOrigin origin, ApiCall[] rows) => rows.Select(row => row with { Origin = origin });
}
