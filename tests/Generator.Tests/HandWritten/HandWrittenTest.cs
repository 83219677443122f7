namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>Code that writes grants by hand, in the body of a method or as members of a type.</summary>
internal static class HandWrittenTest
{
    private const string Parameters = "bool flag, string text, List<string> list, string room, string key, string secret";

    /// <summary>A method body that uses Livekit.Server.Sdk.Dotnet.</summary>
    public static TestProject ServerSdk(string body)
        => ServerSdkMembers($"void Other(object? o) {{ }} void M({Parameters}) {{ {body} }}");

    /// <summary>Members of a type that use Livekit.Server.Sdk.Dotnet.</summary>
    public static TestProject ServerSdkMembers(string members)
        => TestProject.Of($"using Livekit.Server.Sdk.Dotnet; class C {{ {members} }}").WithServerSdk();

    /// <summary>A method body that uses LiveKit.AspNetCore.ServerSdk.</summary>
    public static TestProject AspNetCore(string body)
        => TestProject.Of($"using LiveKit; using LiveKit.Authentication; using LiveKit.Proto; class C {{ void Other(object? o) {{ }} void M(ILiveKitTokenService s, ILiveKitTokenBuilder b, {Parameters}) {{ {body} }} }}").WithAspNetCoreServerSdk();
}
