using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.ReadonlyField;

[RoomPolicy, AgentDispatch("guide")]
public partial class CaverPolicy;

public class Cave
{
    private readonly string _room;
    private readonly RoomServiceClient _rooms;
    private readonly TokenSigner _signer;

    public Cave(string room, RoomServiceClient rooms, TokenSigner signer) => (_room, _rooms, _signer) = (room, rooms, signer);

    public Task OpenAsync() => _rooms.CreateRoom(new CreateRoomRequest { Name = _room });

    public string Enter(string caver) => CaverPolicy.CreateToken(_signer, _room, caver); //! GG2302
}

public class Mine(RoomServiceClient rooms, TokenSigner signer)
{
    private string _room = "shaft";

    public Task OpenAsync() => rooms.CreateRoom(new CreateRoomRequest { Name = _room });

    // The field is another room by now, perhaps.
    public string Enter(string caver)
    {
        _room = "shaft-2";
        return CaverPolicy.CreateToken(signer, _room, caver);
    }
}
