// case: A bot that runs on several machines joins with one constant identity.
// libraries: rtc
using LiveKit.Rtc;

namespace Scale.Out;

[RoomPolicy]
public partial class WorkerPolicy;

public class Worker(TokenSigner signer)
{
    private const string Identity = "worker";

    public async Task RunAsync(string url, string room)
    {
        using var first = new Room();
        await first.ConnectAsync(url, WorkerPolicy.CreateToken(signer, room, {|GG3002:Identity|}));
        await first.LocalParticipant!.SendChatMessageAsync("up");

        var token = WorkerPolicy.CreateToken(signer, room: room, identity: {|GG3002:"worker-2"|});
        using var second = new Room();
        await second.ConnectAsync(url, token);
    }
}
