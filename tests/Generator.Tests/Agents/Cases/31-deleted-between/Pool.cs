using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.DeletedBetween;

[RoomPolicy, AgentDispatch("guide")]
public partial class SwimmerPolicy;

public class Pool(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Check(string room, string swimmer)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        await rooms.DeleteRoom(new DeleteRoomRequest { Room = room });
        return SwimmerPolicy.CreateToken(signer, room, swimmer);
    }
}
