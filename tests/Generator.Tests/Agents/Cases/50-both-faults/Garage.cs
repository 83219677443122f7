using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.BothFaults;

[RoomPolicy]
[AgentDispatch("mecanic")] //! GG2301
public partial class DriverPolicy;

[RoomPolicy]
public partial class PassengerPolicy;

public class Garage(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Repair(string room, string driver)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room, DepartureTimeout = 60 });
        var token = DriverPolicy.CreateToken(signer, room, driver, new ParticipantOptions { Name = "Driver" }); //! GG2302
        return token;
    }

    // Created only for a room that is not known yet.
    public async Task<string> RepairOnce(string room, string driver, bool known)
    {
        if (!known)
        {
            await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        }
        return DriverPolicy.CreateToken(signer, room, driver); //? GG2302
    }

    public async Task<string> Answered(string room, string driver)
    {
        var created = await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        return DriverPolicy.CreateToken(signer, created.Name, driver); //? GG2302
    }

    // No dispatch in this policy, and none in the options.
    public async Task<string> Ride(string room, string passenger)
    {
        await rooms.CreateRoom(new CreateRoomRequest { Name = room });
        return PassengerPolicy.CreateToken(signer, room, passenger, new ParticipantOptions { Metadata = "back seat" });
    }
}
