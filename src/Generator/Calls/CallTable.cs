namespace GrantGen.Generator.Calls;

/// <summary>A method of a client library that needs a permission.</summary>
/// <param name="Type">The metadata name of the type that declares it.</param>
/// <param name="Method">Its name: the clients share type names and differ in overloads, so no signature is compared.</param>
/// <param name="Need">What it needs.</param>
/// <param name="Source">The member of <c>TrackSources</c> that it publishes from; null where its options say.</param>
/// <param name="UnlessFalse">The position of an argument that switches off what needs the permission; null if there is none.</param>
/// <param name="IsWrapper">Whether it is a user's own, marked with <c>[RequiresPermission]</c>.</param>
internal sealed record CallFact(string Type, string Method, Need Need, string? Source = null, int? UnlessFalse = null, bool IsWrapper = false);

/// <summary>
/// Every call of a LiveKit client that needs a permission, once. Names alone never make a use: the receiver's type has to
/// be the client's. A method that needs two permissions has two rows.
/// </summary>
internal static class CallTable
{
    private const string RtcLocalParticipant = "LiveKit.Rtc.LocalParticipant";
    private const string RtcRemoteTrackPublication = "LiveKit.Rtc.RemoteTrackPublication";

    /// <summary>Type names that the Unity SDK and the Unity WebGL SDK share.</summary>
    private const string UnityLocalParticipant = "LiveKit.LocalParticipant";
    private const string UnityRemoteTrackPublication = "LiveKit.RemoteTrackPublication";
    private const string UnityLocalDataTrack = "LiveKit.LocalDataTrack";
    private const string UnityRemoteDataTrack = "LiveKit.RemoteDataTrack";

    /// <summary>Livekit.Rtc.Dotnet: LivekitRtc/Participant.cs, TrackPublication.cs.</summary>
    private static readonly CallFact[] s_rtc =
    {
        new(RtcLocalParticipant, "SetMetadataAsync", Need.UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetNameAsync", Need.UpdateOwnMetadata),
        new(RtcLocalParticipant, "SetAttributesAsync", Need.UpdateOwnMetadata),
        new(RtcLocalParticipant, "PublishTrackAsync", Need.Publish),
        new(RtcLocalParticipant, "PublishDataAsync", Need.PublishData),
        new(RtcLocalParticipant, "PublishSipDtmfAsync", Need.PublishData),
        new(RtcLocalParticipant, "PublishTranscriptionAsync", Need.PublishData),
        new(RtcLocalParticipant, "PublishTranscriptionAsync", Need.Transcribe),
        new(RtcLocalParticipant, "SendChatMessageAsync", Need.PublishData),
        new(RtcLocalParticipant, "EditChatMessageAsync", Need.PublishData),
        new(RtcLocalParticipant, "StreamTextAsync", Need.PublishData),
        new(RtcLocalParticipant, "SendTextAsync", Need.PublishData),
        new(RtcLocalParticipant, "StreamBytesAsync", Need.PublishData),
        new(RtcLocalParticipant, "SendFileAsync", Need.PublishData),
        new(RtcLocalParticipant, "PerformRpcAsync", Need.PublishData),
        new(RtcLocalParticipant, "RegisterRpcMethod", Need.PublishData),
        new(RtcRemoteTrackPublication, "SetSubscribed", Need.Subscribe, UnlessFalse: 0),
    };

    /// <summary>LiveKit Unity SDK: Runtime/Scripts/Core/Participant.cs, DataStreams/DataTrack.cs, Core/TrackPublication.cs.</summary>
    private static readonly CallFact[] s_unity =
    {
        new(UnityLocalParticipant, "SetMetadata", Need.UpdateOwnMetadata),
        new(UnityLocalParticipant, "SetName", Need.UpdateOwnMetadata),
        new(UnityLocalParticipant, "SetAttributes", Need.UpdateOwnMetadata),
        new(UnityLocalParticipant, "UpdateMetadata", Need.UpdateOwnMetadata),
        new(UnityLocalParticipant, "UpdateName", Need.UpdateOwnMetadata),
        new(UnityLocalParticipant, "PublishTrack", Need.Publish),
        new(UnityLocalParticipant, "PublishData", Need.PublishData),
        new(UnityLocalParticipant, "PerformRpc", Need.PublishData),
        new(UnityLocalParticipant, "RegisterRpcMethod", Need.PublishData),
        new(UnityLocalParticipant, "SendText", Need.PublishData),
        new(UnityLocalParticipant, "SendFile", Need.PublishData),
        new(UnityLocalParticipant, "StreamText", Need.PublishData),
        new(UnityLocalParticipant, "StreamBytes", Need.PublishData),
        new(UnityLocalParticipant, "PublishDataTrack", Need.PublishData),
        new(UnityLocalDataTrack, "TryPush", Need.PublishData),
        new(UnityRemoteDataTrack, "Subscribe", Need.Subscribe),
        new(UnityRemoteTrackPublication, "SetSubscribed", Need.Subscribe, UnlessFalse: 0),
    };

    /// <summary>LiveKit Unity WebGL SDK, what it has beyond the names above: Runtime/Scripts/Room/Participant/LocalParticipant.cs.</summary>
    private static readonly CallFact[] s_unityWebGl =
    {
        new(UnityLocalParticipant, "SetCameraEnabled", Need.Publish, "Camera", UnlessFalse: 0),
        new(UnityLocalParticipant, "SetMicrophoneEnabled", Need.Publish, "Microphone", UnlessFalse: 0),
        new(UnityLocalParticipant, "SetScreenShareEnabled", Need.Publish, "ScreenShare", UnlessFalse: 0),
        new(UnityLocalParticipant, "EnableCameraAndMicrophone", Need.Publish, "Camera"),
        new(UnityLocalParticipant, "EnableCameraAndMicrophone", Need.Publish, "Microphone"),
    };

    public static readonly IReadOnlyList<CallFact> All = s_rtc.Concat(s_unity).Concat(s_unityWebGl).ToArray();

    /// <summary>The names of the methods: what syntax is asked for before anything is bound.</summary>
    public static readonly HashSet<string> MethodNames = new(All.Select(call => call.Method), StringComparer.Ordinal);
}

/// <summary>The room of a client library, through which a token turns into a participant.</summary>
/// <param name="Room">The metadata name of the room.</param>
/// <param name="Connect">The method that takes the token.</param>
/// <param name="TokenParameter">The parameter that takes it.</param>
/// <param name="LocalParticipant">The property that leads to the participant.</param>
internal sealed record ClientFact(string Room, string Connect, string TokenParameter, string LocalParticipant);

/// <summary>The client libraries.</summary>
internal static class ClientTable
{
    public static readonly IReadOnlyList<ClientFact> All = new[]
    {
        new ClientFact("LiveKit.Rtc.Room", "ConnectAsync", "token", "LocalParticipant"),
        new ClientFact("LiveKit.Room", "Connect", "token", "LocalParticipant"),
    };
}
