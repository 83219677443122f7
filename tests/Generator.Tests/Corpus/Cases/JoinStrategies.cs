// case: Two strategies join a room that they are handed; the host's one sets the name after it connected.
// libraries: rtc
using LiveKit.Rtc;

namespace Join.Strategies;

[RoomPolicy(CanPublish = false)]
public partial class GuestPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

public interface IJoin
{
    Task JoinAsync(Room room, string name);
}

public sealed class GuestJoin(TokenSigner signer, string url) : IJoin
{
    public Task JoinAsync(Room room, string name) => room.ConnectAsync(url, GuestPolicy.CreateToken(signer, name, "guest"+ name));
}

public sealed class HostJoin(TokenSigner signer, string url) : IJoin
{
    public async Task JoinAsync(Room room, string name)
    {
        var token = HostPolicy.CreateToken(signer, name, "host" + name);
        await room.ConnectAsync(url, token);
        await AfterAsync(room);
    }

    private static Task AfterAsync(Room room) => room.LocalParticipant!.SetNameAsync("host");
}

public class Lobby(IJoin join)
{
    public async Task<int> EnterAsync(string name)
    {
        using var room = new Room();
        await join.JoinAsync(room, name);
        return room.RemoteParticipants.Count;
    }
}
