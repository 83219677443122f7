namespace GrantGen.TestKit;

/// <summary>The assemblies that the kit can replace by stubs: with the published signatures, and with bodies that throw.</summary>
public enum StubLibrary
{
    /// <summary><c>Google.Protobuf</c>: the collections of LiveKit's messages.</summary>
    Protobuf,

    /// <summary><c>UnityEngine.CoreModule</c>: the base types of scripts.</summary>
    UnityEngine,

    /// <summary><c>LivekitRtc</c>, of the package Livekit.Rtc.Dotnet.</summary>
    Rtc,

    /// <summary><c>LiveKit</c>, the SDK for Unity.</summary>
    Unity,

    /// <summary><c>LiveKitBridge</c>, the SDK for Unity WebGL.</summary>
    UnityWebGl,

    /// <summary><c>LivekitApi</c>, of the package Livekit.Server.Sdk.Dotnet.</summary>
    ServerSdk,

    /// <summary><c>LiveKit.AspNetCore.ServerSdk.Abstractions</c>: interfaces, grants and messages.</summary>
    AspNetCoreAbstractions,

    /// <summary><c>LiveKit.AspNetCore.ServerSdk</c>.</summary>
    AspNetCore,
}
