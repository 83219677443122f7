// case: Features of other classes act on a host's room through a list of delegates and a base class.
// libraries: rtc
using LiveKit.Rtc;

namespace Features.Host;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class FeatureHostPolicy;

public abstract class Feature(Room room)
{
    protected LocalParticipant Me => room.LocalParticipant!;

    public abstract Task RunAsync();
}

public sealed class TopicFeature(Room room, string topic) : Feature(room)
{
    public override Task RunAsync() => Me.SetMetadataAsync(topic);
}

public sealed class WelcomeFeature(Room room) : Feature(room)
{
    public override Task RunAsync() => Me.SendChatMessageAsync("Welcome");
}

public class FeatureHost(TokenSigner signer)
{
    public async Task RunAsync(string url, string show, string host)
    {
        var room = new Room();
        await room.ConnectAsync(url, FeatureHostPolicy.CreateToken(signer, show, host));
        Feature[] features = [new TopicFeature(room, show), new WelcomeFeature(room)];
        foreach (var feature in features)
        {
            await feature.RunAsync();
        }
    }
}
