using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The clients other than Livekit.Rtc.Dotnet, and what is no client's affair.</summary>
public class ClientTests
{
    [Theory]
    [InlineData("CanUpdateOwnMetadata = false", "{|GG2001:p.SetMetadata(\"x\")|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.SendText(\"x\", \"topic\")|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PublishDataTrack(\"t\")|}")]
    public async Task The_Unity_client_is_known(string policy, string call)
        => await PermissionTest.Project(policy, "using LiveKit;", "LocalParticipant p", call).WithUnity().Verify();

    [Theory]
    [InlineData("CanPublish = false", "{|GG2002:p.SetCameraEnabled(true)|}")]
    [InlineData("CanPublish = false", "p.SetCameraEnabled(false)")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.SetCameraEnabled(flag)|}")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "p.SetMicrophoneEnabled(true)")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.EnableCameraAndMicrophone()|}")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.SetScreenShareEnabled(true)|}")]
    public async Task The_Unity_WebGL_client_is_known(string policy, string call)
        => await PermissionTest.Project(policy, "using LiveKit;", "LocalParticipant p", call).WithUnityWebGl().Verify();

    [Fact]
    public async Task A_missing_source_is_named()
    {
        Diagnostic diagnostic = (await PermissionTest.Project("CanPublishSources = TrackSources.Microphone", "using LiveKit;", "LocalParticipant p", "{|GG2002:p.SetCameraEnabled(true)|}").WithUnityWebGl().Verify())[0];
        Assert.StartsWith("'SetCameraEnabled' needs CanPublishSources with Camera, which policy 'P' does not grant", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_token_next_to_a_call_says_nothing_of_it()
        => await TestProject.Of("""
            using LiveKit.Rtc;
            [RoomPolicy(RoomJoin = false, RoomAdmin = true)] partial class Backend;
            class C { string T(TokenSigner s) => Backend.CreateToken(s, "r"); void M(LocalParticipant p) => p.SetNameAsync("x"); }
            """).WithClient().Verify();
}
