using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.AnotherRoom;

[RoomPolicy, AgentDispatch("barker")]
public partial class VisitorPolicy;

[RoomPolicy(RoomAdmin = true)]
public partial class StandPolicy;

public class Fair(RoomServiceClient rooms, TokenSigner signer)
{
    private readonly List<CreateRoomRequest> _wishes = new();

    public async Task<string> Overflow(string room, string visitor)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        room += "-overflow";
        return VisitorPolicy.CreateToken(signer, room, visitor);
    }

    public async Task<string> Beside(string stand, string visitor)
    {
        var lounge = $"{stand}-lounge";
        await rooms.CreateRoom(new CreateRoomRequest { Name = lounge });
        return VisitorPolicy.CreateToken(signer, stand, visitor);
    }

    public string Wish(string room, string visitor)
    {
        var request = new CreateRoomRequest { Name = room };
        _wishes.Add(request);
        return VisitorPolicy.CreateToken(signer, room, visitor);
    }

    public async Task<string> Either(string room, string who, bool stand)
    {
        if (stand)
        {
            await rooms.CreateRoom(new CreateRoomRequest { Name = room, MaxParticipants = 20 });
            return StandPolicy.CreateToken(signer, room, who);
        }
        else
        {
            return VisitorPolicy.CreateToken(signer, room, who);
        }
    }

    public async Task<string> Fresh(string visitor)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = "fair-" + Guid.NewGuid() });
        return VisitorPolicy.CreateToken(signer, "fair-" + Guid.NewGuid(), visitor);
    }
}
