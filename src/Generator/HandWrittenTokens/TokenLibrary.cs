namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>The libraries with which grants are written by hand. They differ in what the token contains for a grant that is not stated.</summary>
internal enum TokenLibrary
{
    /// <summary>Livekit.Server.Sdk.Dotnet: the token contains every flag, stated or not.</summary>
    ServerSdk,

    /// <summary>LiveKit.AspNetCore.ServerSdk: a flag that is not stated is absent.</summary>
    AspNetCore,

    /// <summary>A JWT library, or an HMAC by hand: the token contains what the payload states, and nothing else.</summary>
    Jwt,
}
