using System.Threading.Tasks;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.AvatarBeside;

public class Forecast(AgentDispatchServiceClient agents)
{
    // The identity of the avatar is a text of the worker's file, and so it may be anything.
    public Task Avatar(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = "weather-avatar-agent" });

    // A name in a comment registers nothing.
    public Task Old(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = "climate" }); //! GG2301
}
