// case: The base class greets; one of the derived bots has a token that does not let it.
// libraries: rtc
using LiveKit.Rtc;

namespace Base.Greets;

[RoomPolicy(CanPublishData = false)]
public partial class QuietPolicy;

public abstract class Bot
{
    private readonly Room _room = new();

    protected abstract string Token { get; }

    public async Task StartAsync(string url)
    {
        await _room.ConnectAsync(url, Token);
        await {|GG2103:_room.LocalParticipant!.SendChatMessageAsync("hello")|};
    }
}

public sealed class QuietBot(TokenSigner signer, string room) : Bot
{
    protected override string Token => QuietPolicy.CreateToken(signer, room, "quiet-" + room);
}
