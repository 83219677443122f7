// case: Two bots derive from one base that holds the room; each mints its own token, and only the host sets its name.
// libraries: rtc
using LiveKit.Rtc;

namespace Sibling.Bots;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public abstract class BotBase(string url)
{
    protected Room Room { get; } = new();

    protected abstract string CreateToken(string room);

    public Task StartAsync(string room) => Room.ConnectAsync(url, CreateToken(room));
}

public sealed class GuestBot(TokenSigner signer, string url) : BotBase(url)
{
    protected override string CreateToken(string room) => GuestPolicy.CreateToken(signer, room, "guest-" + room);

    public int Count() => Room.RemoteParticipants.Count;
}

public sealed class HostBot(TokenSigner signer, string url) : BotBase(url)
{
    protected override string CreateToken(string room) => HostPolicy.CreateToken(signer, room, "host-" + room);

    public Task RenameAsync(string name) => Room.LocalParticipant!.SetNameAsync(name);
}
