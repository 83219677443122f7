// case: A news ticker opens a text stream; the report stands on the opening, not on each write.
// libraries: rtc
using LiveKit.Rtc;

namespace News.Ticker;

[RoomPolicy(CanPublish = true, CanPublishData = false)]
public partial class TickerPolicy;

public class Ticker(TokenSigner signer)
{
    public async Task RunAsync(string url, string show, string desk, IAsyncEnumerable<string> lines, LocalVideoTrack banner)
    {
        var room = new Room();
        await room.ConnectAsync(url, TickerPolicy.CreateToken(signer, show, desk));
        await room.LocalParticipant!.PublishTrackAsync(banner);

        var writer = await {|GG2003:room.LocalParticipant!.StreamTextAsync("ticker")|};
        await foreach (var line in lines)
        {
            await writer.WriteAsync(line + "\n");
        }

        await writer.CloseAsync("end of show");
    }
}
