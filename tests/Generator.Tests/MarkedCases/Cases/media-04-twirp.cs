// rules: GG2007
// Raw Twirp requests by HttpClient, and the library's Twirp methods, with tokens of policies.
using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Headers; using System.Text; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet;
namespace Livekit.Server.Sdk.Dotnet
{
    public sealed class CreateRoomRequest { public string Name { get; set; } = ""; } public sealed class DeleteRoomRequest { public string Room { get; set; } = ""; } public sealed class ListRoomsRequest;
    public sealed class SendDataRequest { public string Room { get; set; } = ""; } public sealed class ListEgressRequest; public sealed class Answer;
}
public class Twirp
{
    public static Task<Answer> CreateRoom(HttpClient client, CreateRoomRequest request) => Task.FromResult(new Answer());
    public static Task<Answer> DeleteRoom(HttpClient client, DeleteRoomRequest request) => Task.FromResult(new Answer());
    public static Task<Answer> ListRooms(HttpClient client, ListRoomsRequest request) => Task.FromResult(new Answer());
    public static Task<Answer> SendData(HttpClient client, SendDataRequest request) => Task.FromResult(new Answer());
    public static Task<Answer> ListEgress(HttpClient client, ListEgressRequest request) => Task.FromResult(new Answer());
}
namespace Variants.TwirpCalls
{
    [RoomPolicy(RoomJoin = false, RoomList = true, Ttl = "1m")] public partial class ListerPolicy;
    [RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "1m")] public partial class CaretakerPolicy;
    [RoomPolicy(RoomJoin = false, RoomCreate = true, Ttl = "1m")] public partial class BuilderPolicy;

    // the header of the client, and a raw path
    public sealed class Raw(TokenSigner signer, string host)
    {
        public async Task ListAsync()
        {
            using var http = new HttpClient { BaseAddress = new Uri(host) };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ListerPolicy.CreateToken(signer));
            using var body = new StringContent("{}", Encoding.UTF8, "application/json");
            await http.PostAsync("/twirp/livekit.RoomService/ListRooms", body); // ok
            await http.PostAsync("/twirp/livekit.RoomService/CreateRoom", body); //! GG2007
            await http.PostAsync("/twirp/livekit.Egress/ListEgress", body); //! GG2007
            await http.GetAsync("/metrics"); // ok
            await http.PostAsync("/api/livekit.RoomService/CreateRoom", body); // ok
        }

        public async Task DeleteAsync(string room)
        {
            using var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", CaretakerPolicy.CreateToken(signer, room));
            await http.PostAsync(host + "/twirp/livekit.RoomService/SendData", new StringContent("{}")); // ok
            await http.PostAsync(host + "/twirp/livekit.RoomService/DeleteRoom", new StringContent("{}")); //! GG2007
        }
    }

    // the header of one request
    public sealed class ByRequest(TokenSigner signer, HttpClient http, string host)
    {
        public async Task CreateAsync(string json)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, host + "/twirp/livekit.RoomService/CreateRoom") { Content = new StringContent(json) }; // ok
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", BuilderPolicy.CreateToken(signer));
            await http.SendAsync(request); // ok
        }

        public async Task StopAsync(string json)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, host + "/twirp/livekit.Egress/StopEgress") { Content = new StringContent(json) }; request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", BuilderPolicy.CreateToken(signer)); await http.SendAsync(request); //! GG2007
        }
    }

    // the library's own methods: one client of many tokens
    public sealed class Methods(TokenSigner signer)
    {
        private static HttpClient With(string token)
        {
            var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            return http;
        }

        public async Task RunAsync(string room)
        {
            HttpClient lister = With(ListerPolicy.CreateToken(signer));
            HttpClient builder = With(BuilderPolicy.CreateToken(signer));
            await Twirp.ListRooms(lister, new ListRoomsRequest()); // ok
            await Twirp.CreateRoom(builder, new CreateRoomRequest { Name = room }); // ok
            await Twirp.DeleteRoom(builder, new DeleteRoomRequest { Room = room }); // ok
            await Twirp.ListRooms(builder, new ListRoomsRequest()); //! GG2007
            await Twirp.SendData(lister, new SendDataRequest { Room = room }); //! GG2007
        }
    }

    // whose token it is, the caller knows
    public sealed class Forwarding(HttpClient http)
    {
        public async Task ForwardAsync(string token, string path, HttpContent body)
        {
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
            await http.PostAsync("/twirp/livekit.RoomService/ListRooms", body); // ok
            await http.PostAsync("/twirp/" + path, body); // ok
        }
    }
}
