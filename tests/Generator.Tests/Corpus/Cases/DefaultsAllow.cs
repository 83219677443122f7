// case: A policy that says nothing still lets tracks, data and subscriptions pass.
// libraries: rtc
using LiveKit.Rtc;

namespace Defaults.Allow;

[RoomPolicy]
public partial class PlainPolicy;

public class PlainBot(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string bot, AudioSource voice)
    {
        using var live = new Room();
        live.TrackPublished += (_, e) => e.Publication.SetSubscribed(true);
        await live.ConnectAsync(url, PlainPolicy.CreateToken(signer, room, bot));

        var me = live.LocalParticipant!;
        await me.PublishTrackAsync(voice.CreateTrack());
        await me.PublishDataAsync(new byte[] { 0 });
        await me.SendChatMessageAsync("hi");
        me.RegisterRpcMethod("echo", data => Task.FromResult(data.Payload));
    }
}
