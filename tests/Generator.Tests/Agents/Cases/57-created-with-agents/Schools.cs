using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.CreatedWithAgents;

[RoomPolicy, AgentDispatch("teacher")]
public partial class PupilPolicy;

public class WithAgents(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Start(string room, string pupil)
    {
        var request = new CreateRoomRequest { Name = room, EmptyTimeout = 120 };
        request.Agents.Add(new RoomAgentDispatch { AgentName = "teacher", Metadata = "grade 4" });
        await rooms.CreateRoom(request);
        return PupilPolicy.CreateToken(signer, room, pupil);
    }
}

public class WithPreset(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Start(string room, string pupil)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room, RoomPreset = "classroom" });
        return PupilPolicy.CreateToken(signer, room, pupil);
    }
}

public class WithDispatch(RoomServiceClient rooms, AgentDispatchServiceClient agents, TokenSigner signer)
{
    private const string Hall = "assembly-hall";

    public async Task Open()
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = Hall });
        var call = new CreateAgentDispatchRequest { Room = Hall };
        call.AgentName = "teacher";
        await agents.CreateDispatch(call);
    }

    public string Enter(string pupil) => PupilPolicy.CreateToken(signer, Hall, pupil);
}

public class Afresh(RoomServiceClient rooms, TokenSigner signer)
{
    // Made to see whether the server takes the name, and gone before anybody joins.
    public async Task<string> Start(string room, string pupil)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        await rooms.DeleteRoom(new DeleteRoomRequest { Room = room });
        return PupilPolicy.CreateToken(signer, room, pupil);
    }
}
