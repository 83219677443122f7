using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2002 to GG2006: what each call needs, and what the server's defaults make of a policy.</summary>
public class PermissionRuleTests
{
    [Theory]
    [InlineData("CanPublish = false", "{|GG2002:p.PublishTrackAsync(t, new())|}")]
    [InlineData("", "p.PublishTrackAsync(t, new())")]
    [InlineData("CanPublish = true", "p.PublishTrackAsync(t, null!)")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2002:p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2002:p.PublishTrackAsync(t, options: new() { Source = LiveKit.Proto.TrackSource.SourceScreenshareAudio })|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })")]
    [InlineData("CanPublishSources = TrackSources.ScreenShare", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshare })")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.PublishTrackAsync(t, Options())")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = Source() })")]
    [InlineData("CanPublish = false", "{|GG2002:p.PublishTrackAsync(t, Options())|}")]
    [InlineData("CanPublish = false, CanPublishData = true", "p.UnpublishTrackAsync(\"sid\")")]
    public Task GG2002_publish(string policy, string call) => Rtc(policy, call);

    [Theory]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t)|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, null)|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, new TrackPublishOptions())|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceUnknown })|}")]
    [InlineData("", "p.PublishTrackAsync(t)")]
    public Task GG2005_source_not_stated(string policy, string call) => Rtc(policy, call);

    [Theory]
    [InlineData("CanPublish = false", "{|GG2003:p.SendChatMessageAsync(\"x\")|}")]
    [InlineData("CanPublish = false, CanPublishData = true", "p.SendChatMessageAsync(\"x\")")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PublishDataAsync(new byte[1])|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.RegisterRpcMethod(\"m\", null!)|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PerformRpcAsync(\"who\", \"m\", \"x\")|}")]
    [InlineData("CanPublishData = false", "p.UnregisterRpcMethod(\"m\")")]
    [InlineData("", "p.SendTextAsync(\"x\")")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.SendTextAsync(\"x\")")]
    public Task GG2003_data(string policy, string call) => Rtc(policy, call);

    [Theory]
    [InlineData("CanSubscribe = false", "{|GG2004:r.SetSubscribed(true)|}")]
    [InlineData("CanSubscribe = false", "{|GG2004:r.SetSubscribed(flag)|}")]
    [InlineData("CanSubscribe = false", "r.SetSubscribed(false)")]
    [InlineData("", "r.SetSubscribed(true)")]
    public Task GG2004_subscribe(string policy, string call) => Rtc(policy, call);

    [Theory]
    [InlineData("", "{|GG2006:p.PublishTranscriptionAsync(null!)|}")]
    [InlineData("Agent = true", "p.PublishTranscriptionAsync(null!)")]
    [InlineData("Kind = ParticipantKind.Agent", "p.PublishTranscriptionAsync(null!)")]
    [InlineData("Agent = true, CanPublishData = false", "{|GG2003:p.PublishTranscriptionAsync(null!)|}")]
    [InlineData("CanPublishData = false", "{|GG2003:{|GG2006:p.PublishTranscriptionAsync(null!)|}|}")]
    public Task GG2006_transcription(string policy, string call) => Rtc(policy, call);

    [Theory]
    [InlineData("CanUpdateOwnMetadata = false", "{|GG2001:p.SetMetadata(\"x\")|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.SendText(\"x\", \"topic\")|}")]
    [InlineData("CanPublishData = false", "{|GG2003:p.PublishDataTrack(\"t\")|}")]
    public async Task The_Unity_client_is_known(string policy, string call)
        => await Project(policy, "using LiveKit;", "LocalParticipant p", call).WithUnity().Verify();

    [Theory]
    [InlineData("CanPublish = false", "{|GG2002:p.SetCameraEnabled(true)|}")]
    [InlineData("CanPublish = false", "p.SetCameraEnabled(false)")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.SetCameraEnabled(flag)|}")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "p.SetMicrophoneEnabled(true)")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.EnableCameraAndMicrophone()|}")]
    [InlineData("CanPublishSources = TrackSources.Microphone", "{|GG2002:p.SetScreenShareEnabled(true)|}")]
    public async Task The_Unity_WebGL_client_is_known(string policy, string call)
        => await Project(policy, "using LiveKit;", "LocalParticipant p", call).WithUnityWebGl().Verify();

    [Fact]
    public async Task A_missing_source_is_named()
    {
        Diagnostic diagnostic = (await Project("CanPublishSources = TrackSources.Microphone", "using LiveKit;", "LocalParticipant p", "{|GG2002:p.SetCameraEnabled(true)|}").WithUnityWebGl().Verify())[0];
        Assert.StartsWith("'SetCameraEnabled' needs CanPublishSources with Camera, which policy 'P' does not grant", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_token_next_to_a_call_says_nothing_of_it()
        => await TestProject.Of("""
            using LiveKit.Rtc;
            [RoomPolicy(RoomJoin = false, RoomAdmin = true)] partial class Backend;
            class C { string T(TokenSigner s) => Backend.CreateToken(s, "r"); void M(LocalParticipant p) => p.SetNameAsync("x"); }
            """).WithClient().Verify();

    private static async Task Rtc(string policy, string call)
        => await Project(policy, "using LiveKit.Rtc;", "LocalParticipant p, LocalTrack t, RemoteTrackPublication r", call,
            "TrackPublishOptions Options() => new(); LiveKit.Proto.TrackSource Source() => default;").WithClient().Verify();

    private static TestProject Project(string policy, string usings, string parameters, string call, string more = "")
        => TestProject.Of($"{usings} [RoomPolicy({policy})] partial class P {{ void M({parameters}, bool flag) {{ {call}; }} {more} }}");
}
