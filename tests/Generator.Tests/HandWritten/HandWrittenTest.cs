using System.IdentityModel.Tokens.Jwt;
using Microsoft.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Generator.Tests.HandWritten;

/// <summary>Projects with hand-written grants, in the body of a method or in members of a type.</summary>
internal static class HandWrittenTest
{
    private const string Parameters = "bool flag, string text, List<string> list, string room, string key, string secret";

    private static readonly MetadataReference[] s_libraries =
    [
        .. new[] { typeof(JwtSecurityTokenHandler), typeof(JsonWebTokenHandler), typeof(SecurityKey) }.Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>A method body that uses Livekit.Server.Sdk.Dotnet.</summary>
    public static TestProject ServerSdk(string body)
        => ServerSdkMembers($"void Other(object? o) {{ }} void M({Parameters}) {{ {body} }}");

    /// <summary>Members of a type that use Livekit.Server.Sdk.Dotnet.</summary>
    public static TestProject ServerSdkMembers(string members)
        => TestProject.Of($"using Livekit.Server.Sdk.Dotnet; class C {{ {members} }}").WithServerSdk();

    /// <summary>A method body that makes tokens with a JWT library.</summary>
    public static TestProject Jwt(string body) => JwtMembers($"void Other(object? o) {{ }} void M({Parameters}, SigningCredentials credentials) {{ {body} }}");

    /// <summary>Members of a type that make tokens with a JWT library, and additional types.</summary>
    public static TestProject JwtMembers(string members, string types = "")
        => WithJwt(
            TestProject.Of($$"""
                using System.IdentityModel.Tokens.Jwt; using System.Security.Claims; using System.Security.Cryptography; using System.Text; using System.Text.Json; using System.Text.Json.Nodes; using System.Text.Json.Serialization;
                using Microsoft.IdentityModel.JsonWebTokens; using Microsoft.IdentityModel.Tokens; using JsonClaimValueTypes = System.IdentityModel.Tokens.Jwt.JsonClaimValueTypes;
                class C { {{members}} } {{types}}
                """));

    /// <summary>The project with the JWT libraries of Microsoft.IdentityModel.</summary>
    public static TestProject WithJwt(TestProject project) => s_libraries.Aggregate(project, (with, library) => with.WithReference(library));

    /// <summary>A method body that uses LiveKit.AspNetCore.ServerSdk.</summary>
    public static TestProject AspNetCore(string body)
        => TestProject.Of($"using LiveKit; using LiveKit.Authentication; using LiveKit.Proto; class C {{ void Other(object? o) {{ }} void M(ILiveKitTokenService s, ILiveKitTokenBuilder b, {Parameters}) {{ {body} }} }}").WithAspNetCoreServerSdk();
}
