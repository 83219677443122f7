using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.ConstantRoomOfThePolicy;

[RoomPolicy(Room = "great-hall"), AgentDispatch("guide")]
public partial class DelegatePolicy;

public class Hall(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Enter(string identity)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = "great-hall" });
        return DelegatePolicy.CreateToken(signer, identity); //! GG2302
    }
}

public class Annex(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Enter(string identity)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = "small-hall" });
        return DelegatePolicy.CreateToken(signer, identity);
    }
}
