using System.Collections.Concurrent;
using System.Threading.Tasks;
using GrantGen;
namespace Cases.Agents.RoomsOfTheApp;

[RoomPolicy, AgentDispatch("dealer")]
public partial class PlayerPolicy;

// The lobby of the game: rows of a table, and no room of LiveKit.
public record CreateRoomRequest
{
    public string Name { get; init; } = "";
    public int Seats { get; init; } = 4;
}

public interface IRoomService
{
    Task<int> CreateRoom(CreateRoomRequest request);
}

public sealed class RoomServiceClient : IRoomService
{
    private readonly ConcurrentDictionary<string, int> _seats = new();

    public Task<int> CreateRoom(CreateRoomRequest request) => Task.FromResult(_seats[request.Name] = request.Seats);
}

public sealed class Tables(RoomServiceClient client, IRoomService service, TokenSigner signer)
{
    public async Task<string> Sit(string room, string player)
    {
        await client.CreateRoom(new CreateRoomRequest { Name = room });
        return PlayerPolicy.CreateToken(signer, room, player);
    }

    public async Task<string> SitBeside(string room, string player)
    {
        await service.CreateRoom(new CreateRoomRequest { Name = room, Seats = 6 });
        return PlayerPolicy.CreateToken(signer, room, player);
    }
}
