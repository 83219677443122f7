// case: The server calls a participant's RPC with a token that may only list rooms.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Rpc.Server;

[RoomPolicy(RoomJoin = false, RoomList = true, Ttl = "30s")]
public partial class PingPolicy;

public class PingJob
{
    private readonly HttpClient _http;
    private readonly TokenSigner _signer;

    public PingJob(HttpClient http, TokenSigner signer)
    {
        _http = http;
        _signer = signer;
    }

    public async Task PingAsync(string room, string identity)
    {
        var bearer = PingPolicy.CreateToken(_signer);
        _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", bearer);
        var pong = await {|GG2007:Twirp.PerformRpc(_http, new PerformRpcRequest { Room = room, DestinationIdentity = identity, Method = "ping" })|};
        Console.WriteLine(pong.Payload);
    }
}
