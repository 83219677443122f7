// case: A base bot calls a hook with its room; the host's override names itself, the guest's does nothing.
// libraries: rtc
using LiveKit.Rtc;

namespace Hook.Bots;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public abstract class Bot(string url)
{
    protected abstract string Token(string room);

    protected virtual Task OnJoinedAsync(Room room) => Task.CompletedTask;

    public async Task RunAsync(string name)
    {
        using var room = new Room();
        await room.ConnectAsync(url, Token(name));
        await OnJoinedAsync(room);
    }
}

public sealed class GuestBot(TokenSigner signer, string url) : Bot(url)
{
    protected override string Token(string room) => GuestPolicy.CreateToken(signer, room, "g" + room);
}

public sealed class HostBot(TokenSigner signer, string url) : Bot(url)
{
    protected override string Token(string room) => HostPolicy.CreateToken(signer, room, "h" + room);

    protected override Task OnJoinedAsync(Room room) => room.LocalParticipant!.SetNameAsync("host");
}
