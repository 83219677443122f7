// case: The policy is chosen by a switch whose arms all have the grant, or throw.
// libraries: rtc
using LiveKit.Rtc;

namespace Arms.Granted;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class GoldPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishSources = TrackSources.Camera)]
public partial class SilverPolicy;

public class Plans(TokenSigner signer)
{
    public async Task EnterAsync(string url, string room, string user, string plan, LocalVideoTrack camera)
    {
        using var live = new Room();
        await live.ConnectAsync(url, plan switch
        {
            "gold" => GoldPolicy.CreateToken(signer, room, user),
            "silver" => SilverPolicy.CreateToken(signer, room, user),
            _ => throw new NotSupportedException(plan),
        });
        await live.LocalParticipant!.SetNameAsync($"{user} ({plan})");
        await live.LocalParticipant!.PublishTrackAsync(camera, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera });
    }
}
