// case: The grant's value is a constant of another class.
// libraries: rtc
using LiveKit.Rtc;

namespace Constant.Grants;

public static class Features
{
    public const bool Renaming = true;
    public const TrackSources Sources = TrackSources.Camera | TrackSources.Microphone;
}

[RoomPolicy(CanUpdateOwnMetadata = Features.Renaming, CanPublishSources = Features.Sources)]
public partial class FeaturePolicy;

public class FeatureClient(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string user, LocalVideoTrack camera)
    {
        using var live = new Room();
        await live.ConnectAsync(url, FeaturePolicy.CreateToken(signer, room, user));
        await live.LocalParticipant!.SetNameAsync(user.ToUpperInvariant());
        await live.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera });
    }
}
