// case: A pool hands rooms out of a queue; its callers' policies cannot be known.
// libraries: rtc
using System.Collections.Concurrent;
using LiveKit.Rtc;

namespace Pool.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class WarmPolicy;

public class RoomPool
{
    private readonly ConcurrentQueue<Room> _idle = new();

    public Room Rent() => _idle.TryDequeue(out var room) ? room : new Room();

    public void Return(Room room) => _idle.Enqueue(room);
}

public class WarmUp(TokenSigner signer, RoomPool pool)
{
    public async Task RunAsync(string url, string identity)
    {
        var room = new Room();
        await room.ConnectAsync(url, WarmPolicy.CreateToken(signer, "warm", identity));
        await room.DisconnectAsync();
        pool.Return(room);
    }
}

public class Caller(RoomPool pool)
{
    public async Task CallAsync(string url, string token)
    {
        var room = pool.Rent();
        await room.ConnectAsync(url, token);
        await room.LocalParticipant!.SetNameAsync("caller");
    }
}
