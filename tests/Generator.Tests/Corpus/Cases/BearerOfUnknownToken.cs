// case: The bearer token is read from a vault.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Vault.Admin;

public class VaultAdmin(HttpClient http, Func<string, Task<string>> vault)
{
    public async Task DeleteAsync(string room)
    {
        var token = await vault("livekit/admin");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await Twirp.DeleteRoom(http, new DeleteRoomRequest { Room = room });
        await Twirp.StopEgress(http, new StopEgressRequest { EgressId = "EG_1" });
    }
}
