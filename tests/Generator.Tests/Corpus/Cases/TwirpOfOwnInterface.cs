// case: Admin calls go through a client whose token is made per call; a viewer's token of the same class goes to the browser.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Admin.PerCall;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true)]
public partial class AdminPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true)]
public partial class ListPolicy;

public class Api(TokenSigner signer, HttpClient http)
{
    public string Browser(string room, string user) => ViewerPolicy.CreateToken(signer, room, user);

    public async Task<int> CountAsync(string room)
    {
        using var request = new HttpRequestMessage();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ListPolicy.CreateToken(signer));
        var rooms = await Twirp.ListRooms(http, new ListRoomsRequest());
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", AdminPolicy.CreateToken(signer, room));
        var people = await Twirp.ListParticipants(http, new ListParticipantsRequest { Room = room });
        return rooms.Rooms.Count + people.Participants.Count;
    }
}
