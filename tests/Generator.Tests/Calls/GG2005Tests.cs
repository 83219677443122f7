namespace GrantGen.Generator.Tests.Calls;

/// <summary>GG2005: a track is published without a source.</summary>
public class GG2005Tests
{
    [Theory]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t)|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, null)|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, new TrackPublishOptions())|}")]
    [InlineData("CanPublishSources = TrackSources.Camera", "{|GG2005:p.PublishTrackAsync(t, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceUnknown })|}")]
    [InlineData("", "p.PublishTrackAsync(t)")]
    public Task Source_not_stated(string policy, string call) => PermissionTest.Rtc(policy, call);
}
