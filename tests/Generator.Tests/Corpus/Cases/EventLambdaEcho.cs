// case: A lambda on the room's event answers by changing attributes and by chat; only the first is refused.
// libraries: rtc
using System.Text;
using LiveKit.Rtc;

namespace Support.EchoBot;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class EchoPolicy;

public static class EchoBot
{
    public static async Task RunAsync(TokenSigner signer, string url, string roomName, string identity, CancellationToken stop)
    {
        var room = new Room();
        room.DataReceived += async (_, e) =>
        {
            var text = Encoding.UTF8.GetString(e.Data);
            await {|GG2001:room.LocalParticipant!.SetAttributesAsync(new() { ["last"] = text })|};
            await room.LocalParticipant!.SendChatMessageAsync(text);
        };

        await room.ConnectAsync(url, EchoPolicy.CreateToken(signer, roomName, identity), cancellationToken: stop);
        await Task.Delay(Timeout.Infinite, stop);
    }
}
