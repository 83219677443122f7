// case: A connector joins whatever room it is shown by an interface; the room's owner acts on it.
// libraries: rtc
using LiveKit.Rtc;

namespace Connected.Outside;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

public interface IHasRoom
{
    Room Room { get; }
}

public class Connector(TokenSigner signer, string url)
{
    public Task ConnectAsync(IHasRoom owner, string room) => owner.Room.ConnectAsync(url, GuestPolicy.CreateToken(signer, room, "guest-" + room));
}

public class Screen : IHasRoom
{
    public Room Room { get; } = new();

    public Task RenameAsync(string name) => {|GG2101:Room.LocalParticipant!.SetNameAsync(name)|};
}
