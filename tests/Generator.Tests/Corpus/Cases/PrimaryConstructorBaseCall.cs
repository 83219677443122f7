// case: A derived bot hands its token to the primary constructor of its base.
// libraries: rtc
using LiveKit.Rtc;

namespace Primary.Base;

[RoomPolicy(CanPublishData = false)]
public partial class QuietPolicy;

public abstract class Bot(string url, string token)
{
    protected Room Room { get; } = new();

    public Task StartAsync() => Room.ConnectAsync(url, token);
}

public sealed class QuietBot(TokenSigner signer, string url, string room) : Bot(url, QuietPolicy.CreateToken(signer, room, "quiet-" + room))
{
    public Task SayAsync(string text) => {|GG2103:Room.LocalParticipant!.SendChatMessageAsync(text)|};
}
