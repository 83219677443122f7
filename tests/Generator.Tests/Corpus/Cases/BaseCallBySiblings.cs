// case: Derived bots hand their tokens to the base's constructor; only the host's bot publishes chat, and the quiet one as well, wrongly.
// libraries: rtc
using LiveKit.Rtc;

namespace Primary.Siblings;

[RoomPolicy(CanPublishData = false)]
public partial class QuietPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public abstract class Bot(string url, string token)
{
    protected readonly Room _room = new();

    public Task StartAsync() => _room.ConnectAsync(url, token);
}

public static class QuietTokens
{
    public static string For(TokenSigner signer, string room) => QuietPolicy.CreateToken(signer, room, "quiet-" + room);
}

public sealed class QuietBot(TokenSigner signer, string url, string room) : Bot(url, QuietTokens.For(signer, room))
{
    public Task SayAsync(string text) => {|GG2103:_room.LocalParticipant!.SendChatMessageAsync(text)|};
}

public sealed class HostBot : Bot
{
    public HostBot(TokenSigner signer, string url, string room)
        : base(url, HostPolicy.CreateToken(signer, room, "host-" + room))
    {
    }

    public async Task SayAsync(string text)
    {
        await _room.LocalParticipant!.SendChatMessageAsync(text);
        await _room.LocalParticipant!.SetNameAsync(text);
    }
}
