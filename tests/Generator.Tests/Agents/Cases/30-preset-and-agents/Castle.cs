using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.PresetAndAgents;

[RoomPolicy, AgentDispatch("guide")]
public partial class KnightPolicy;

public class Castle(RoomServiceClient rooms, TokenSigner signer)
{
    // The preset may bring the agents.
    public async Task<string> Enter(string room, string knight)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room, RoomPreset = "guided" });
        return KnightPolicy.CreateToken(signer, room, knight);
    }

    // An agent for this token only is dispatched in the same way, and so it does not come either.
    public async Task<string> EnterAgain(string room, string knight)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        return KnightPolicy.CreateToken(signer, room, knight, new ParticipantOptions { Name = knight }); //! GG2302
    }
}
