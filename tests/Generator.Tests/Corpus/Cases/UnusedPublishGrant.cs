// case: Publishing is granted to a bot that only sends data; another class gets its room and uses the rest.
// libraries: rtc
using LiveKit.Rtc;

namespace Too.Many;

[RoomPolicy({|GG2110:CanPublish = true|}, CanPublishData = true, CanUpdateOwnMetadata = true)]
public partial class ScoreboardPolicy;

public class Scores(Room room)
{
    public Task SetAsync(int home, int away) => room.LocalParticipant!.SetAttributesAsync(new() { ["score"] = $"{home}:{away}" });
}

public class Scoreboard(TokenSigner signer)
{
    public async Task RunAsync(string url, string match, string board)
    {
        var room = new Room();
        await room.ConnectAsync(url, ScoreboardPolicy.CreateToken(signer, match, board));
        await room.LocalParticipant!.PublishDataAsync([0, 0]);
        await new Scores(room).SetAsync(0, 0);
    }
}
