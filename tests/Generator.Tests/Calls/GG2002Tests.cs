namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2002: the code publishes a track that the policy does not allow.</summary>
public class GG2002Tests
{
    [Theory]
    [InlineData("CanPublish = false", "{|GG2002:p.PublishTrackAsync(t, new())|}")]
    [InlineData("", "p.PublishTrackAsync(t, new())")]
    [InlineData("CanPublish = true", "p.PublishTrackAsync(t, null!)")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2002:p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2002:p.PublishTrackAsync(t, options: new() { Source = LiveKit.Proto.TrackSource.SourceScreenshareAudio })|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera })")]
    [InlineData("CanPublishSources = TrackSources.ScreenShare", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceScreenshare })")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, Options())|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "p.PublishTrackAsync(t, new TrackPublishOptions { Source = Source() })")]
    [InlineData("CanPublish = false", "{|GG2002:p.PublishTrackAsync(t, Options())|}")]
    [InlineData("CanPublish = false, CanPublishData = true", "p.UnpublishTrackAsync(\"sid\")")]
    public Task Publish(string policy, string call) => PermissionTest.Rtc(policy, call);
}
