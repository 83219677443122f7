// case: The same with a primary constructor and a participant instead of the room.
// libraries: rtc
using LiveKit.Rtc;

namespace Chess.Table;

[RoomPolicy(CanPublish = false)]
public partial class KibitzerPolicy;

public sealed class Seat(LocalParticipant me)
{
    public Task TakeAsync(string colour) => {|GG2101:me.SetAttributesAsync(new Dictionary<string, string> { ["colour"] = colour })|};

    public Task MoveAsync(string move) => {|GG2103:me.SendTextAsync(move, topic: "moves")|};
}

public class Table(TokenSigner signer)
{
    private readonly Room _room = new();

    public async Task<Seat> SitAsync(string url, string table, string player)
    {
        await _room.ConnectAsync(url, KibitzerPolicy.CreateToken(signer, table, player));
        return new Seat(_room.LocalParticipant!);
    }
}
