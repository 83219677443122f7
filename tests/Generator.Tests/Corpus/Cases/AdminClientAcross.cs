// case: A token service of another class gives the admin client its bearer token.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Agents.Dispatch;

[RoomPolicy(RoomJoin = false, RoomCreate = true, RoomList = true)]
public partial class OpsPolicy;

public class OpsTokens(TokenSigner signer)
{
    public string Create() => OpsPolicy.CreateToken(signer);
}

public class AgentDispatcher(OpsTokens tokens, Uri host)
{
    public async Task SendAsync(string room, string agent)
    {
        using var http = new HttpClient { BaseAddress = host };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Create());
        await Twirp.CreateRoom(http, new CreateRoomRequest { Name = room });
        await {|GG2107:Twirp.CreateDispatch(http, new CreateAgentDispatchRequest { Room = room, AgentName = agent })|};
    }
}
