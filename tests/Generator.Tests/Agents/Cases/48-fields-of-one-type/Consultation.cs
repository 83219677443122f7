using System;
using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.FieldsOfOneType;

[RoomPolicy, AgentDispatch("scribe")]
public partial class DoctorPolicy;

public sealed class Consultation
{
    private readonly RoomServiceClient _rooms;
    private readonly TokenSigner _signer;
    private readonly string _room;

    public Consultation(RoomServiceClient rooms, TokenSigner signer, Guid id)
    {
        _rooms = rooms;
        _signer = signer;
        _room = "consultation-" + id.ToString("N");
    }

    public async Task OpenAsync()
    {
        await _rooms.CreateRoom(new CreateRoomRequest { Name = _room, Metadata = "{}" });
    }

    public string Invite(string doctor) => DoctorPolicy.CreateToken(_signer, _room, doctor); //! GG2302
}

// The field changes between the two calls, so nothing says that it is one room.
public sealed class Ward(RoomServiceClient rooms, TokenSigner signer)
{
    private string _room = "";

    public void Choose(string room) => _room = room;

    public Task OpenAsync() => rooms.CreateRoom(new CreateRoomRequest { Name = _room });

    public string Invite(string doctor) => DoctorPolicy.CreateToken(signer, _room, doctor);
}
