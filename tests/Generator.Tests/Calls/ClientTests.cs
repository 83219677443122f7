using GrantGen.Facts;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>The clients other than Livekit.Rtc.Dotnet, and calls that do not belong to a client.</summary>
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

    [Theory]
    [InlineData("{|GG2002:p.PublishTrack(default!, new TrackPublishOptions { Source = TrackSource.SourceCamera })|}")]
    [InlineData("p.PublishTrack(default!, new TrackPublishOptions { Source = TrackSource.SourceMicrophone })")]
    public async Task A_source_of_Unity(string call)
        => await PermissionTest.Project("CanPublishSources = TrackSources.Microphone", "using LiveKit; using LiveKit.Proto;", "LocalParticipant p", call).WithUnity().Verify(["GG2002", "GG2005"]);

    [Theory]
    [InlineData("SourceCamera", 1)]
    [InlineData("Camera", 1)]
    [InlineData("SourceMicrophone", 2)]
    [InlineData("Microphone", 2)]
    [InlineData("SourceScreenshare", 4)]
    [InlineData("ScreenShare", 4)]
    [InlineData("ScreenShareAudio", 8)]
    [InlineData("SourceUnknown", 0)]
    [InlineData("Unknown", 0)]
    [InlineData("Sourdough", null)]
    [InlineData("", null)]
    public void A_source_is_known_by_its_name(string member, int? flag) => Assert.Equal(flag, PublishedSource.FlagOf(member));

    [Fact]
    public void Sources_are_listed_in_words()
    {
        Assert.Equal("CanPublishSources with Camera or ScreenShare", new MissingPermission(PermissionTable.Publish, GrantTable.CanPublishSources, 5).DisplayText);
        Assert.Equal("CanPublish", new MissingPermission(PermissionTable.Publish, GrantTable.CanPublish).DisplayText);
    }

    [Fact]
    public async Task A_constructor_is_called_by_its_type()
    {
        Diagnostic diagnostic = Assert.Single((await TestProject.Of("using LiveKit.Rtc; [RoomPolicy(CanSubscribe = false)] partial class P { void M(RemoteTrack track) { _ = new AudioStream(track); } }").WithClient().Analyze()).Diagnostics, report => report.Id == "GG2004");
        Assert.StartsWith("'new AudioStream' needs CanSubscribe, which policy 'P' does not grant", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_token_next_to_a_call_says_nothing_of_it()
        => await TestProject.Of("""
            using LiveKit.Rtc;
            [RoomPolicy(RoomJoin = false, RoomAdmin = true)] partial class Backend;
            class C { string T(TokenSigner s) => Backend.CreateToken(s, "r"); void M(LocalParticipant p) => p.SetNameAsync("x"); }
            """).WithClient().Verify();
}
