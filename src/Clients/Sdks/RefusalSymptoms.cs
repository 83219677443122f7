using GrantGen.Facts;
using GrantGen.Permissions;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// The symptom on a client when the server rejects a call. Messages state it because most SDKs show nothing: livekit/livekit pkg/rtc/participant.go
/// rejects the call, and the SDKs' own sources, at the names below, handle the rejection as described here.
/// </summary>
internal static class RefusalSymptoms
{
    public const string Timeout = "the caller waits for an answer until its call times out";
    public const string DataTrack = "the server refuses the data track, NOT_ALLOWED";
    public const string Join = "the server refuses the connection, 401";
    public const string JoinWithoutMetadata = "the Go SDK joins, and the metadata stays empty";

    // useLiveKitRoom.ts: the rejection is caught, logged, and passed to onError.
    public const string RoomError = "the room logs PublishTrackError, 'insufficient permissions', and passes it to onError";

    // useTrackToggle.ts, mediaToggle.ts.
    public const string DeviceError = "onDeviceError gets PublishTrackError, 'insufficient permissions', or nobody handles the rejection";

    // components-android: the results of the participant's calls are ignored.
    public const string LoggedByComponent = "the Android SDK logs 'insufficient permissions', and the caller gets no error";
    public const string FailedResult = "start() returns a failed Result";

    // livekit/client-sdk-android#961, #1004.
    public const string AndroidSetter = "the call returns a failed Result, SignalRequestException";
    public const string AndroidDataTrack = "the call returns a failed Result, DataTrackPublishException";

    // LocalMedia.swift, Session.swift.
    public const string SwiftError = "nothing is thrown, and the refusal is in the 'error' property";

    // Room.swift: an error while joining closes the connection.
    public const string SwiftConnect = "connect throws LiveKitError, 'Participant does not have permission to publish', and the client is disconnected";
    public const string LostInTask = "the error is thrown in a Task that nobody awaits";

    public const string FlutterComponent = "the publication times out in the component after 10 seconds";
    public const string GoJoin = "the server refuses the track while the client joins";

    // room.dart, session.dart.
    public const string FlutterConnect = "the publication fails in the handler of the join, before the other participants are made";
    public const string SessionError = "start() does not throw, and the refusal is in the session's error";
    public const string SilentInCpp = "the C++ SDK returns as if it were done, and the server refuses";

    /// <summary>Every outcome with its origin. The server's own behavior was measured.</summary>
    public static IReadOnlyList<OutcomeFact> All { get; } = new OutcomeFact[]
    {
        new(Timeout, FactOrigins.ServerMeasured),
        new(DataTrack, FactOrigins.ServerSignal),
        new(Join, FactOrigins.ServerMeasured),
        new(JoinWithoutMetadata, FactOrigins.ServerMeasured),
        new(RoomError, FactOrigins.React),
        new(DeviceError, FactOrigins.ComponentsCore),
        new(LoggedByComponent, FactOrigins.AndroidComponents),
        new(FailedResult, FactOrigins.AndroidComponents),
        new(AndroidSetter, FactOrigins.AndroidSetters),
        new(AndroidDataTrack, FactOrigins.AndroidDataTracks),
        new(SwiftError, FactOrigins.SwiftAgent),
        new(SwiftConnect, FactOrigins.SwiftRoom),
        new(LostInTask, FactOrigins.SwiftComponents),
        new(FlutterComponent, FactOrigins.FlutterComponents),
        new(GoJoin, FactOrigins.GoRoom),
        new(FlutterConnect, FactOrigins.FlutterRoom),
        new(SessionError, FactOrigins.FlutterSession),
        new(SilentInCpp, FactOrigins.CppParticipant),
    }.Concat(((ClientSdk[])Enum.GetValues(typeof(ClientSdk))).SelectMany(sdk => PermissionTable.All.Select(permission => new OutcomeFact(Describe(sdk, permission), OriginOf(sdk, permission))))).Distinct().ToArray();

    /// <summary>The end of a message, which describes the symptom.</summary>
    public static string Describe(ClientSdk sdk, PermissionInfo permission)
        => permission == PermissionTable.UpdateOwnMetadata ? OfMetadata(sdk)
            : permission == PermissionTable.Publish ? OfTrack(sdk)
            : permission == PermissionTable.Subscribe ? "the track never arrives, and nothing says why"
            : "the server drops what is sent, and the client gets no error";

    private static string OfMetadata(ClientSdk sdk) => sdk switch
    {
        // SignalClient.ts, handleRequestResponse.
        ClientSdk.JavaScript => "the promise is rejected with SignalRequestError, 'does not have permission to update own metadata' (before livekit-client 2.4.0 nothing is reported)",
        // rtc-node participant.ts: the error of the callback is not read.
        ClientSdk.NodeRtc => "the Node SDK reports success, and the server refuses",
        // LocalParticipant.swift: the local copy is changed before the server answers, and the answer is ignored.
        ClientSdk.Swift => "the Swift SDK reports success and shows the new value in this app alone, and the server refuses",
        // SignalClient.kt: REQUEST_RESPONSE is not handled.
        ClientSdk.Android => "the Android SDK returns as if it were done, and the server refuses",
        // participant/local.dart, since 2.6.5; before, nothing.
        ClientSdk.Flutter => "the future ends with an error, NOT_ALLOWED (before livekit_client 2.6.5 with none), and the server refuses",
        // participant.py: the error of the callback is not read.
        ClientSdk.Python => "the Python SDK reports success, and the server refuses",
        // Participant.cs of the Unity SDK: the instruction has the error.
        ClientSdk.CSharp => "the call ends with an error, 'does not have permission to update own metadata'",
        ClientSdk.Rust => "the call returns RoomError::Request, NotAllowed",
        // ffi_client.cpp; setName and setAttributes do not await the response.
        ClientSdk.Cpp => "the call throws, 'does not have permission to update own metadata'",
        _ => "the Go SDK returns as if it were done, and the server refuses",
    };

    private static string OfTrack(ClientSdk sdk) => sdk switch
    {
        // LocalParticipant.ts, hasPermissionsToPublish.
        ClientSdk.JavaScript => "the promise is rejected with PublishTrackError, 'insufficient permissions' (before livekit-client 2.9.5 after 10 seconds)",
        ClientSdk.Swift => "the call throws LiveKitError, 'Participant does not have permission to publish'",
        // LocalParticipant.kt: the exception is caught and logged.
        ClientSdk.Android => "the Android SDK logs 'insufficient permissions', and the call returns false",
        _ => "the server refuses, and the call times out after 10 seconds",
    };

    private static FactOrigin OriginOf(ClientSdk sdk, PermissionInfo permission)
        => permission != PermissionTable.UpdateOwnMetadata && permission != PermissionTable.Publish ? FactOrigins.ServerMeasured : sdk switch
        {
            ClientSdk.JavaScript => permission == PermissionTable.Publish ? FactOrigins.JsParticipant : FactOrigins.JsSignal,
            ClientSdk.NodeRtc => FactOrigins.NodeParticipant,
            ClientSdk.Swift => FactOrigins.SwiftParticipant,
            ClientSdk.Android => FactOrigins.AndroidParticipant,
            ClientSdk.Flutter => FactOrigins.FlutterParticipant,
            ClientSdk.Python => FactOrigins.PythonParticipant,
            ClientSdk.Rust => FactOrigins.RustParticipant,
            ClientSdk.Cpp => FactOrigins.CppParticipant,
            ClientSdk.CSharp => FactOrigins.UnityParticipant,
            _ => FactOrigins.GoParticipant,
        };
}
