// case: A base class is given an interface for tokens; whatever it answers, the derived bot runs under it.
// libraries: rtc
using LiveKit.Rtc;

namespace Injected.Base;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public interface ITokens
{
    string Get(string room);
}

public class GuestTokens(TokenSigner signer) : ITokens
{
    public string Get(string room) => GuestPolicy.CreateToken(signer, room, "guest-" + room);
}

public abstract class BotBase(string url, ITokens tokens)
{
    protected Room Room { get; } = new();

    public Task StartAsync(string room) => Room.ConnectAsync(url, tokens.Get(room));
}

public sealed class NamedBot(string url, ITokens tokens, string name) : BotBase(url, tokens)
{
    public Task RenameAsync() => {|GG2101:Room.LocalParticipant!.SetNameAsync(name)|};
}
