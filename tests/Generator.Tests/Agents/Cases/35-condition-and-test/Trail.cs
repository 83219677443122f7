using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.ConditionAndTest;

[RoomPolicy, AgentDispatch("guide")]
public partial class HikerPolicy;

public class Trail(RoomServiceClient rooms, AgentDispatchServiceClient agents, TokenSigner signer)
{
    public async Task<string> Start(string room, string hiker, bool isNew)
    {
        if (isNew)
        {
            await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        }

        return HikerPolicy.CreateToken(signer, room, hiker); //? GG2302
    }

    public async Task<string> StartWithGuide(string room, string hiker)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        await Send(room);
        return HikerPolicy.CreateToken(signer, room, hiker);
    }

    private Task Send(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = "guide" });
}
