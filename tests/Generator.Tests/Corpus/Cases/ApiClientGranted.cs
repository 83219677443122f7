// case: An HTTP client with the token goes to an admin class of its own, which stays within the grants.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Api.Granted;

[RoomPolicy(RoomJoin = false, RoomCreate = true, RoomList = true)]
public partial class HousePolicy;

public class HouseKeeper(HttpClient http)
{
    public async Task CleanAsync()
    {
        var rooms = await Twirp.ListRooms(http, new ListRoomsRequest());
        foreach (var room in rooms.Rooms)
        {
            await Twirp.DeleteRoom(http, new DeleteRoomRequest { Room = room.Name });
        }
    }
}

public static class House
{
    public static Task RunAsync(TokenSigner signer, Uri host)
    {
        var http = new HttpClient { BaseAddress = host };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", HousePolicy.CreateToken(signer));
        return new HouseKeeper(http).CleanAsync();
    }
}
