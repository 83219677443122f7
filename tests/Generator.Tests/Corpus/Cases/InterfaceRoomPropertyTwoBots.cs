// case: Two bots implement an interface that shows their room; a monitor reads it, the host acts on its own.
// libraries: rtc
using LiveKit.Rtc;

namespace Monitored.Bots;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public interface IBot
{
    Room Room { get; }
}

public sealed class GuestBot(TokenSigner signer, string url) : IBot
{
    public Room Room { get; } = new();

    public Task StartAsync(string room) => Room.ConnectAsync(url, GuestPolicy.CreateToken(signer, room, "guest-" + room));
}

public sealed class HostBot(TokenSigner signer, string url) : IBot
{
    public Room Room { get; } = new();

    public async Task StartAsync(string room)
    {
        await Room.ConnectAsync(url, HostPolicy.CreateToken(signer, room, "host-" + room));
        await GreetAsync();
    }

    private Task GreetAsync() => Room.LocalParticipant!.SetNameAsync("host");
}

public class Monitor(IEnumerable<IBot> bots)
{
    public int Count() => bots.Sum(bot => bot.Room.RemoteParticipants.Count);
}
