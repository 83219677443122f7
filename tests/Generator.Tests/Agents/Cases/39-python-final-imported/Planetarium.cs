using System.Threading.Tasks;
using GrantGen;
using Livekit.Server.Sdk.Dotnet;
namespace Cases.Agents.PythonFinalImported;

[RoomPolicy, AgentDispatch("astro-guide")]
public partial class SeatPolicy;

public class Planetarium(AgentDispatchServiceClient dispatches)
{
    private const string Guide = "astro-guid";

    public async Task<string> Show(string room)
    {
        var dispatch = await dispatches.CreateDispatch(new CreateAgentDispatchRequest
        {
            AgentName = Guide, //! GG2301
            Room = room,
        });
        return dispatch.Id;
    }
}
