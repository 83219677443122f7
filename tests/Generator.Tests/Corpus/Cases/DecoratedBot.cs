// case: A decorator of an interface passes the room of the bot that it wraps on, and acts on it.
// libraries: rtc
using LiveKit.Rtc;

namespace Decorated.Bots;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public interface IBot
{
    Room Room { get; }

    Task StartAsync(string room);
}

public sealed class GuestBot(TokenSigner signer, string url) : IBot
{
    public Room Room { get; } = new();

    public Task StartAsync(string room) => Room.ConnectAsync(url, GuestPolicy.CreateToken(signer, room, "guest-" + room));
}

public sealed class NamedBot(IBot inner, string name) : IBot
{
    public Room Room => inner.Room;

    public async Task StartAsync(string room)
    {
        await inner.StartAsync(room);
        await {|GG2101:Room.LocalParticipant!.SetNameAsync(name)|};
    }
}
