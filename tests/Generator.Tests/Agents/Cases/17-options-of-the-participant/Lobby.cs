using GrantGen;
namespace Cases.Agents.OptionsOfTheParticipant;

[RoomPolicy]
public partial class HotelGuestPolicy;

public class Lobby(TokenSigner signer)
{
    private const string Porter = "porter";

    public string Arrive(string room, string guest) => HotelGuestPolicy.CreateToken(signer, room, guest, new ParticipantOptions
    {
        Agents = new[] { new AgentDispatchOptions { AgentName = Porter } },
    });

    public string Leave(string room, string guest) => HotelGuestPolicy.CreateToken(signer, room, guest, new ParticipantOptions
    {
        Agents = new[]
        {
            new AgentDispatchOptions { AgentName = Porter + "s" }, //! GG2301
            new AgentDispatchOptions { AgentName = guest },
        },
    });
}
