// case: Data, streams and RPC answers are received without any grant.
// libraries: rtc
using System.Text;
using LiveKit.Rtc;

namespace Archive.Writer;

[RoomPolicy(Hidden = true, Recorder = true, CanPublish = false, CanPublishData = false, CanSubscribe = false)]
public partial class ArchivePolicy;

public class ArchiveWriter(TokenSigner signer)
{
    public async Task RunAsync(string url, string room, string identity, CancellationToken stop)
    {
        using var live = new Room();
        live.DataReceived += (_, e) => Console.WriteLine(Encoding.UTF8.GetString(e.Data));
        live.ChatMessageReceived += (_, e) => Console.WriteLine(e.Message.Message);
        live.RegisterTextStreamHandler("chat", async (reader, who) =>
        {
            await foreach (var chunk in reader)
            {
                Console.WriteLine($"{who}: {chunk}");
            }
        });

        await live.ConnectAsync(url, ArchivePolicy.CreateToken(signer, room, identity), cancellationToken: stop);
        await Task.Delay(Timeout.Infinite, stop);
    }
}
