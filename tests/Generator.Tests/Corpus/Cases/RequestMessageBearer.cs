// case: The policy's token travels with one request to the team's own API; the SDK's call has another client.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Own.Api;

[RoomPolicy(CanPublish = false)]
public partial class ApiPolicy;

public class OwnApi(TokenSigner signer, HttpClient own, HttpClient sfu)
{
    public async Task ForwardAsync(string room, string user)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/join");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ApiPolicy.CreateToken(signer, room, user));
        await own.SendAsync(request);
    }

    public Task<ListRoomsResponse> ListAsync(string adminToken)
    {
        sfu.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", adminToken);
        return Twirp.ListRooms(sfu, new ListRoomsRequest());
    }
}
