using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.RoomOfThePolicy;

[RoomPolicy(Room = "town-hall", CanPublish = false), AgentDispatch("moderator")]
public partial class CitizenPolicy;

[RoomPolicy(Room = "back-office"), AgentDispatch("moderator")]
public partial class ClerkPolicy;

public static class RoomNames
{
    public const string TownHall = "town-" + "hall";
}

public class TownHall(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Enter(string citizen)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = RoomNames.TownHall, EmptyTimeout = 86400 });
        return CitizenPolicy.CreateToken(signer, citizen); //! GG2302
    }

    // The token is used after both, whatever comes first here.
    public async Task<string> Prepare(string citizen)
    {
        var token = CitizenPolicy.CreateToken(signer, citizen); //! GG2302
        await rooms.CreateRoom(new CreateRoomRequest { Name = "town-hall" });
        return token;
    }

    public async Task<string> Work(string clerk)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = RoomNames.TownHall });
        return ClerkPolicy.CreateToken(signer, clerk);
    }
}
