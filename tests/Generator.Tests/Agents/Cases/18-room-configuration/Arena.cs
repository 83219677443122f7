using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.RoomConfigurations;

public class Arena(RoomServiceClient rooms)
{
    public string Token(string key, string secret, string room, string player)
    {
        var configuration = new RoomConfiguration();
        configuration.Agents.Add(new RoomAgentDispatch { AgentName = "refree" }); //! GG2301
        configuration.Agents.Add(new RoomAgentDispatch { AgentName = "referee", Metadata = "refree" });
        return new AccessToken(key, secret)
            .WithIdentity(player)
            .WithGrants(new VideoGrants { RoomJoin = true, Room = room })
            .WithRoomConfig(configuration)
            .ToJwt();
    }

    public Task Open(string room) => rooms.CreateRoom(new CreateRoomRequest
    {
        Name = room,
        Agents =
        {
            new RoomAgentDispatch { AgentName = "referee" },
            new RoomAgentDispatch { AgentName = "Referee" }, //! GG2301
        },
    });
}
