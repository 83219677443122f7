using System.Collections.Generic;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.RequestNotSent;

[RoomPolicy, AgentDispatch("guide")]
public partial class FarmerPolicy;

public class Farm(RoomServiceClient rooms, TokenSigner signer)
{
    private readonly Queue<CreateRoomRequest> _later = new();

    public string Plan(string field, string farmer)
    {
        _later.Enqueue(new CreateRoomRequest { Name = field });
        return FarmerPolicy.CreateToken(signer, field, farmer);
    }

    // Only asks whether the room is there.
    public async Task<string> Look(string field, string farmer)
    {
        await rooms.ListRooms(new ListRoomsRequest { Names = { field } });
        return FarmerPolicy.CreateToken(signer, field, farmer);
    }
}
