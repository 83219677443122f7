// case: Viewers' and hosts' rooms lie in one dictionary; which one comes out cannot be known.
// libraries: rtc
using LiveKit.Rtc;

namespace Farm.Rooms;

[RoomPolicy(CanPublish = false)]
public partial class SpectatorPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class CaptainPolicy;

public class RoomFarm(TokenSigner signer, string url)
{
    private readonly Dictionary<string, Room> _rooms = new();

    public Task AddSpectatorAsync(string id) => AddAsync(id, SpectatorPolicy.CreateToken(signer, "arena", id));

    public Task AddCaptainAsync(string id) => AddAsync(id, CaptainPolicy.CreateToken(signer, "arena", id));

    public Task CheerAsync(string id, string text) => _rooms[id].LocalParticipant!.SetMetadataAsync(text);

    private async Task AddAsync(string id, string token)
    {
        var room = new Room();
        await room.ConnectAsync(url, token);
        _rooms.Add(id, room);
    }
}
