// case: The team's own Twirp class shares its name with the SDK's.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;

namespace Own.Rpc
{
    internal static class Twirp
    {
        public static Task<string> DeleteRoom(HttpClient client, string room) => client.GetStringAsync("/delete/" + room);
    }

    [RoomPolicy(RoomJoin = false, RoomList = true)]
    public partial class ListPolicy;

    public class OwnAdmin(TokenSigner signer, HttpClient http)
    {
        public async Task DeleteAsync(string room)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ListPolicy.CreateToken(signer));
            await Twirp.DeleteRoom(http, room);
        }
    }
}
