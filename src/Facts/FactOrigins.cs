namespace GrantGen.Facts;

/// <summary>The files in which the facts of the tables were read, each once. CONTRIBUTING.md describes the monthly check.</summary>
internal static class FactOrigins
{
    private const string Day = "2026-11-29";

    public static readonly FactOrigin Grants = Protocol("auth/grants.go");
    public static readonly FactOrigin Models = Protocol("protobufs/livekit_models.proto");
    public static readonly FactOrigin RpcLimits = Protocol("utils/data_channel_rpc.go");

    public static readonly FactOrigin ServerConfig = Server("pkg/config/config.go");
    public static readonly FactOrigin ServerMethods = Server("cmd/test-server/auth.go");
    public static readonly FactOrigin ServerSignal = Server("pkg/rtc/participant.go");
    public static readonly FactOrigin ServerMeasured = Server(FactOrigin.Measured);

    public static readonly FactOrigin Jwa = new("ietf/rfc", "rfc7518, section 3.2", "2015", Day);

    public static readonly FactOrigin JsParticipant = Js("src/room/participant/LocalParticipant.ts");
    public static readonly FactOrigin JsPublication = Js("src/room/track/RemoteTrackPublication.ts");
    public static readonly FactOrigin JsDataTrack = Js("src/room/data-track/RemoteDataTrack.ts");
    public static readonly FactOrigin JsSignal = Js("src/api/SignalClient.ts");
    public static readonly FactOrigin NodeParticipant = new("livekit/node-sdks", "packages/livekit-rtc/src/participant.ts", "1.1.0", Day);
    public static readonly FactOrigin React = new("livekit/components-js", "packages/react/src", "2.9.24", Day);
    public static readonly FactOrigin ComponentsCore = new("livekit/components-js", "packages/core/src", "2.9.24", Day);

    public static readonly FactOrigin SwiftParticipant = Swift("Sources/LiveKit/Participant/LocalParticipant.swift");
    public static readonly FactOrigin SwiftFirstVersion = new("livekit/client-sdk-swift", "Sources/LiveKit/Participant/LocalParticipant.swift", "1.1.6", Day);
    public static readonly FactOrigin SwiftRoom = Swift("Sources/LiveKit/Core/Room.swift");
    public static readonly FactOrigin SwiftPublication = Swift("Sources/LiveKit/TrackPublications/RemoteTrackPublication.swift");
    public static readonly FactOrigin SwiftStreams = Swift("Sources/LiveKit/Participant/LocalParticipant+DataStream.swift");
    public static readonly FactOrigin SwiftDataTracks = Swift("Sources/LiveKit/Participant/LocalParticipant+DataTrack.swift");
    public static readonly FactOrigin SwiftRemoteDataTrack = Swift("Sources/LiveKit/DataTrack/RemoteDataTrack.swift");
    public static readonly FactOrigin SwiftRpc = Swift("Sources/LiveKit/Participant/LocalParticipant+RPC.swift");
    public static readonly FactOrigin SwiftPreConnect = Swift("Sources/LiveKit/Core/Room+PreConnect.swift");
    public static readonly FactOrigin SwiftConnectOptions = Swift("Sources/LiveKit/Types/Options/ConnectOptions.swift");
    public static readonly FactOrigin SwiftLocalMedia = Swift("Sources/LiveKit/SwiftUI/LocalMedia.swift");
    public static readonly FactOrigin SwiftAgent = Swift("Sources/LiveKit/Agent/Session.swift");
    public static readonly FactOrigin SwiftComponents = new("livekit/components-swift", "Sources/LiveKitComponents", "2.16.0", Day);

    public static readonly FactOrigin AndroidParticipant = Android("livekit-android-sdk/src/main/java/io/livekit/android/room/participant/LocalParticipant.kt");
    public static readonly FactOrigin AndroidStreams = Android("livekit-android-sdk/src/main/java/io/livekit/android/room/datastream/outgoing/OutgoingDataStreamManager.kt");
    public static readonly FactOrigin AndroidPublication = Android("livekit-android-sdk/src/main/java/io/livekit/android/room/track/RemoteTrackPublication.kt");
    public static readonly FactOrigin AndroidPreconnect = Android("livekit-android-sdk/src/main/java/io/livekit/android/audio/PreconnectAudioBuffer.kt");
    public static readonly FactOrigin AndroidConnectOptions = Android("livekit-android-sdk/src/main/java/io/livekit/android/ConnectOptions.kt");
    public static readonly FactOrigin AndroidDataTracks = new("livekit/client-sdk-android", "release notes", "2.29.0", Day);
    public static readonly FactOrigin AndroidSetters = new("livekit/client-sdk-android", "pull/961", "2.29.0", Day);
    public static readonly FactOrigin AndroidComponents = new("livekit/components-android", "livekit-compose-components/src/main", "020819ed", Day);

    public static readonly FactOrigin FlutterParticipant = Flutter("lib/src/participant/local.dart");
    public static readonly FactOrigin FlutterPublication = Flutter("lib/src/publication/remote.dart");
    public static readonly FactOrigin FlutterRoom = Flutter("lib/src/core/room.dart");
    public static readonly FactOrigin FlutterConnectOptions = Flutter("lib/src/options.dart");
    public static readonly FactOrigin FlutterSession = Flutter("lib/src/agent/session.dart");
    public static readonly FactOrigin FlutterComponents = new("livekit/components-flutter", "lib/src", "2.11.0", Day);

    public static readonly FactOrigin PythonParticipant = Python("livekit-rtc/livekit/rtc/participant.py");
    public static readonly FactOrigin PythonBeforeRenaming = new("livekit/python-sdks", "commit/821d4bf", "0.11.1", Day);
    public static readonly FactOrigin PythonPublication = Python("livekit-rtc/livekit/rtc/track_publication.py");
    public static readonly FactOrigin PythonDataTrack = Python("livekit-rtc/livekit/rtc/data_track.py");

    public static readonly FactOrigin RustParticipant = Rust("livekit/src/room/participant/local_participant.rs");
    public static readonly FactOrigin RustPublication = Rust("livekit/src/room/publication/remote.rs");
    public static readonly FactOrigin RustDataTrack = Rust("livekit-datatrack/src/remote.rs");

    public static readonly FactOrigin GoParticipant = Go("localparticipant.go");
    public static readonly FactOrigin GoPublication = Go("publication.go");
    public static readonly FactOrigin GoRoom = Go("room.go");

    public static readonly FactOrigin CppParticipant = Cpp("include/livekit/local_participant.h");
    public static readonly FactOrigin CppStreams = Cpp("include/livekit/data_stream.h");
    public static readonly FactOrigin CppPublication = Cpp("include/livekit/remote_track_publication.h");
    public static readonly FactOrigin CppDataTrack = Cpp("include/livekit/remote_data_track.h");

    public static readonly FactOrigin UnityParticipant = new("livekit/client-sdk-unity", "Runtime/Scripts/Core/Participant.cs", "6de59b7", Day);
    public static readonly FactOrigin UnityPublication = new("livekit/client-sdk-unity", "Runtime/Scripts/Core/TrackPublication.cs", "6de59b7", Day);
    public static readonly FactOrigin UnityDataTrack = new("livekit/client-sdk-unity", "Runtime/Scripts/DataStreams/DataTrack.cs", "6de59b7", Day);
    public static readonly FactOrigin UnityWebGlParticipant = new("livekit/client-sdk-unity-web", "Runtime/Scripts/Room/Participant/LocalParticipant.cs", "00268ec", Day);
    public static readonly FactOrigin DotNetParticipant = new("pabloFuente/livekit-server-sdk-dotnet", "LivekitRtc/Participant.cs", "a3434ea", Day);
    public static readonly FactOrigin DotNetServerApi = new("pabloFuente/livekit-server-sdk-dotnet", "LivekitApi/proto/Twirp.cs", "a3434ea", Day);

    private static FactOrigin Protocol(string file) => new("livekit/protocol", file, "v1.54.0", Day);

    private static FactOrigin Server(string file) => new("livekit/livekit", file, "v1.13.11", Day);

    private static FactOrigin Js(string file) => new("livekit/client-sdk-js", file, "2.23.0", Day);

    private static FactOrigin Swift(string file) => new("livekit/client-sdk-swift", file, "eebf7806", Day);

    private static FactOrigin Android(string file) => new("livekit/client-sdk-android", file, "020819ed", Day);

    private static FactOrigin Flutter(string file) => new("livekit/client-sdk-flutter", file, "f62d479b", Day);

    private static FactOrigin Python(string file) => new("livekit/python-sdks", file, "1.2.1", Day);

    private static FactOrigin Rust(string file) => new("livekit/rust-sdks", file, "0.10.0", Day);

    private static FactOrigin Go(string file) => new("livekit/server-sdk-go", file, "v2.19.0", Day);

    private static FactOrigin Cpp(string file) => new("livekit/client-sdk-cpp", file, "b5caa3b", Day);
}
