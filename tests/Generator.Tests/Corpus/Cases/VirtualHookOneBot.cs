// case: A base bot calls a hook with its room; the override of the only bot may not name itself.
// libraries: rtc
using LiveKit.Rtc;

namespace Hook.Guest;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

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

    protected override Task OnJoinedAsync(Room room) => {|GG2101:room.LocalParticipant!.SetNameAsync("guest")|};
}
