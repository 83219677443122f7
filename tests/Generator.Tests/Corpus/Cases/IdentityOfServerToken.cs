// case: A server token may say who calls; nobody is disconnected by it.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Server.Identity;

[RoomPolicy(RoomJoin = false, RoomList = true)]
public partial class LobbyPolicy;

public class LobbyJob(TokenSigner signer, HttpClient http)
{
    public async Task RunAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", LobbyPolicy.CreateToken(signer, identity: "lobby-job"));
        await Twirp.ListRooms(http, new ListRoomsRequest());
    }
}
