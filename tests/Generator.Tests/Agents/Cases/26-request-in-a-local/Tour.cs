using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.RequestInALocal;

[RoomPolicy, AgentDispatch("guide")]
public partial class TouristPolicy;

public class Tour(RoomServiceClient rooms, TokenSigner signer)
{
    public async Task<string> Begin(string city, string tourist)
    {
        var request = new CreateRoomRequest { EmptyTimeout = 60 };
        request.Name = city;
        await rooms.CreateRoom(request);
        string token = TouristPolicy.CreateToken(signer, city, tourist); //! GG2302
        return token;
    }

    public async Task<string> BeginWithGuide(string city, string tourist)
    {
        var request = new CreateRoomRequest { Name = city };
        request.Agents.Add(new RoomAgentDispatch { AgentName = "guide" });
        await rooms.CreateRoom(request);
        return TouristPolicy.CreateToken(signer, city, tourist);
    }
}
