// rules: GG2007
// The server's API by HttpClient: the constant path says which grant it takes, the token in the header says which there is.
using System; using System.Net.Http; using System.Net.Http.Headers; using System.Net.Http.Json; using System.Threading; using System.Threading.Tasks;
using GrantGen;
namespace Variants.Twirp;

[RoomPolicy(RoomJoin = false, RoomList = true, Ttl = "1m")] public partial class ListingPolicy;
[RoomPolicy(RoomJoin = false, RoomCreate = true, Ttl = "1m")] public partial class CreatingPolicy;
[RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "1m")] public partial class AdminPolicy;
[RoomPolicy(RoomJoin = false, RoomRecord = true, Ttl = "1m")] public partial class RecordingPolicy;

// one client, whose header is set once for what it does
public sealed class Lister(TokenSigner signer, HttpClient http)
{
    public async Task RunAsync(CancellationToken ct)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ListingPolicy.CreateToken(signer));
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/ListRooms", new { }, ct); // ok
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/CreateRoom", new { name = "new" }, ct); //! GG2007
    }
}

// deleting takes the same grant as creating
public sealed class Creator(TokenSigner signer, HttpClient http)
{
    private const string Service = "/twirp/livekit.RoomService/";

    public async Task RunAsync(string name)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", CreatingPolicy.CreateToken(signer));
        await http.PostAsync(Service + "CreateRoom", new StringContent($"{{\"name\":\"{name}\"}}")); // ok
        await http.PostAsync(Service + "DeleteRoom", new StringContent($"{{\"room\":\"{name}\"}}")); // ok
        await http.PostAsync(Service + "ListRooms", new StringContent("{}")); //! GG2007
    }
}

// an administrator of one room
public sealed class Admin(TokenSigner signer, HttpClient http)
{
    private void Authorize(string room) => http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", AdminPolicy.CreateToken(signer, room));

    public async Task RemoveAsync(string room, string who)
    {
        Authorize(room);
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/ListParticipants", new { room }); // ok
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/RemoveParticipant", new { room, identity = who }); // ok
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/MutePublishedTrack", new { room, identity = who, track_sid = "TR_x", muted = true }); // ok
    }

    public async Task RecordAsync(string room)
    {
        Authorize(room);
        await http.PostAsJsonAsync("/twirp/livekit.Egress/StartRoomCompositeEgress", new { room_name = room }); //! GG2007
    }
}

// a request message; the header stands beside it
public sealed class Recorder(TokenSigner signer, HttpClient http)
{
    public async Task<string> ListAsync()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "https://x.livekit.cloud/twirp/livekit.Egress/ListEgress") { Content = JsonContent.Create(new { }) }; // ok
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", RecordingPolicy.CreateToken(signer));
        using HttpResponseMessage response = await http.SendAsync(request); // ok
        return await response.Content.ReadAsStringAsync();
    }
}

// other services have paths and bearers too
public sealed class OtherServices(HttpClient http, string token)
{
    public async Task RunAsync()
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await http.PostAsJsonAsync("/twirp/haberdasher.Haberdasher/MakeHat", new { inches = 12 }); // ok
        await http.GetStringAsync("/api/livekit/rooms"); // ok
        await http.PostAsJsonAsync("/twirp/livekit.RoomService/CreateRoom", new { name = "somebody's token" }); // ok
    }
}
