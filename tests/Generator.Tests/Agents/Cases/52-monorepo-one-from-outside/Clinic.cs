using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.MonorepoOneFromOutside;

[RoomPolicy, AgentDispatch("intake"), AgentDispatch("notes")]
public partial class PatientPolicy;

[RoomPolicy, AgentDispatch("notes-v2")]
public partial class TrialPolicy;

public class Clinic(AgentDispatchServiceClient agents)
{
    public Task Bill(string room) => agents.CreateDispatch(new CreateAgentDispatchRequest { Room = room, AgentName = "billing" });
}
