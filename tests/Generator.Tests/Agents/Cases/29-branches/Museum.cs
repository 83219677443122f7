using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.BranchesThatExclude;

[RoomPolicy, AgentDispatch("guide")]
public partial class LonerPolicy;

[RoomPolicy]
public partial class GroupPolicy;

public class Museum(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Enter(string room, string visitor, bool isGroup)
    {
        if (isGroup)
        {
            await rooms.CreateRoom(new CreateRoomRequest { Name = room });
            return GroupPolicy.CreateToken(signer, room, visitor);
        }

        return LonerPolicy.CreateToken(signer, room, visitor);
    }

    public async Task<string> EnterBySwitch(string room, string visitor, int people)
    {
        switch (people)
        {
            case 1:
                return LonerPolicy.CreateToken(signer, room, visitor);
            default:
                await rooms.CreateRoom(new CreateRoomRequest { Name = room });
                return GroupPolicy.CreateToken(signer, room, visitor);
        }
    }
}
