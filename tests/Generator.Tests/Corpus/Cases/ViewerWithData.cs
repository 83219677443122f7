// case: A viewer may not publish tracks, but data is granted apart.
// libraries: rtc
using LiveKit.Rtc;

namespace Webinar.Poll;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class VoterPolicy;

public class Poll(TokenSigner signer, string url)
{
    public async Task VoteAsync(string webinar, string voter, int option)
    {
        using var room = new Room();
        await room.ConnectAsync(url, VoterPolicy.CreateToken(signer, webinar, voter));
        await room.LocalParticipant!.PublishDataAsync(BitConverter.GetBytes(option), new DataPublishOptions { Topic = "vote" });
        var answer = await room.LocalParticipant!.PerformRpcAsync("poll-bot", "confirm", option.ToString());
        Console.WriteLine(answer);
    }
}
