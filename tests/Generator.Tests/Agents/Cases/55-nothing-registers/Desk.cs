using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.NothingRegisters;

[RoomPolicy, AgentDispatch("translator")]
public partial class TravellerPolicy;

public class Desk(AgentDispatchServiceClient dispatches)
{
    public Task Help(string room) =>
        dispatches.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = "desk-helper" });
}
