using GrantGen.Permissions;

namespace GrantGen.Clients.Sdks;

/// <summary>
/// What a client sees when the server refuses. It is told since most SDKs show nothing: livekit/livekit pkg/rtc/participant.go
/// refuses, and the SDKs' own sources, at the names below, make of it what is said here.
/// </summary>
internal static class Outcomes
{
    public const string Timeout = "the caller waits for an answer until its call times out";
    public const string DataTrack = "the server refuses the data track, NOT_ALLOWED";
    public const string Join = "the server refuses the connection, 401";
    public const string JoinWithout = "the participant joins without the metadata, and nothing reports it";
    public const string SilentInCpp = "the C++ SDK returns as if it were done, and the server refuses";

    /// <summary>The end of a message: what happens.</summary>
    public static string Of(ClientSdk sdk, PermissionInfo permission)
        => permission == PermissionTable.UpdateOwnMetadata ? OfMetadata(sdk)
            : permission == PermissionTable.Publish ? OfTrack(sdk)
            : permission == PermissionTable.Subscribe ? "the track never arrives, and nothing says why"
            : "the server drops what is sent, and the client gets no error";

    private static string OfMetadata(ClientSdk sdk) => sdk switch
    {
        // SignalClient.ts, handleRequestResponse.
        ClientSdk.JavaScript => "the promise is rejected with SignalRequestError, 'does not have permission to update own metadata'",
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
        ClientSdk.Rust => "the call returns RoomError::Request, NotAllowed",
        // ffi_client.cpp; of setName and setAttributes the answer is not awaited.
        ClientSdk.Cpp => "the call throws, 'does not have permission to update own metadata'",
        _ => "the Go SDK returns as if it were done, and the server refuses",
    };

    private static string OfTrack(ClientSdk sdk) => sdk switch
    {
        // LocalParticipant.ts, hasPermissionsToPublish.
        ClientSdk.JavaScript => "the promise is rejected with PublishTrackError, 'insufficient permissions'",
        ClientSdk.Swift => "the call throws LiveKitError, 'Participant does not have permission to publish'",
        // LocalParticipant.kt: the exception is caught and logged.
        ClientSdk.Android => "the Android SDK logs 'insufficient permissions', and the call returns false",
        _ => "the server refuses, and the call times out after 10 seconds",
    };
}
