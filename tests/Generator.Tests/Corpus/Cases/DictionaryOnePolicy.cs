// case: Rooms by id, all connected under the one policy that the class mints.
// libraries: rtc
using System.Collections.Concurrent;
using LiveKit.Rtc;

namespace Fleet.Dispatch;

[RoomPolicy(CanPublish = false)]
public partial class TruckPolicy;

public class DispatchHub(TokenSigner signer, string url)
{
    private readonly ConcurrentDictionary<string, Room> _rooms = new();

    public async Task AddAsync(string truck)
    {
        var room = new Room();
        await room.ConnectAsync(url, TruckPolicy.CreateToken(signer, "fleet", truck));
        _rooms[truck] = room;
    }

    public async Task LocateAsync(string truck, double lat, double lon)
    {
        if (_rooms.TryGetValue(truck, out var room))
        {
            await {|GG2001:room.LocalParticipant!.SetMetadataAsync($"{lat},{lon}")|};
        }
    }
}
