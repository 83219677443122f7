using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.CreatedAfter;

[RoomPolicy, AgentDispatch("guide")]
public partial class WalkerPolicy;

public class Walk(RoomServiceClient rooms, TokenSigner signer)
{
    // The token is used after both, so the order does not matter.
    public async Task<(string Token, Room Room)> Begin(string path, string walker)
    {
        string token = WalkerPolicy.CreateToken(signer, room: path, identity: walker); //! GG2302
        Room room = await rooms.CreateRoom(new CreateRoomRequest { Name = path });
        return (token, room);
    }
}
