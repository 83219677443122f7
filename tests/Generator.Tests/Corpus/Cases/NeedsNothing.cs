// case: The calls of a participant that need no grant at all.
// libraries: rtc
using LiveKit.Rtc;

namespace Quiet.Bot;

[RoomPolicy(CanPublish = false, CanPublishData = false, CanSubscribe = false)]
public partial class QuietPolicy;

public class QuietBot(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task RunAsync(string url, string room, string bot)
    {
        await _room.ConnectAsync(url, QuietPolicy.CreateToken(signer, room, bot));
        var me = _room.LocalParticipant!;
        me.SetTrackSubscriptionPermissions(false);
        me.UnregisterRpcMethod("echo");
        await me.UnpublishTrackAsync("TR_1");
        _room.RegisterByteStreamHandler("files", (_, _) => { });
        _room.UnregisterTextStreamHandler("chat");
        await _room.GetRtcStatsAsync();
        await _room.DisconnectAsync();
    }
}
