// rules: GG2007 GG2008
// Calls of the server's API with a policy's token: headers of a request, of one client after the other, and tokens from elsewhere.
using System; using System.Collections.Generic; using System.Net.Http; using System.Net.Http.Headers; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet; using Room = LiveKit.Rtc.Room; using LocalParticipant = LiveKit.Rtc.LocalParticipant;
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
namespace Cases.Server
{
    [RoomPolicy(RoomJoin = false, RoomList = true, Ttl = "1m")] public partial class StatisticsPolicy;
    [RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "1m")] public partial class StewardPolicy;
    [RoomPolicy(RoomJoin = false, RoomRecord = true, RoomCreate = true, Ttl = "1m")] public partial class ArchivePolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class PilotPolicy;

    // server-local-client: a client made where it is used
    public sealed class Statistics(TokenSigner signer, Uri server)
    {
        public async Task CountAsync()
        {
            using var http = new HttpClient { BaseAddress = server };
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", StatisticsPolicy.CreateToken(signer));
            await Twirp.ListRooms(http, new ListRoomsRequest()); // ok
            await Twirp.CreateRoom(http, new CreateRoomRequest { Name = "count" }); //! GG2007
        }
    }

    // server-two-clients: each has its own token
    public sealed class Stewards(TokenSigner signer)
    {
        private static HttpClient With(string token)
        {
            var http = new HttpClient();
            http.DefaultRequestHeaders.Authorization = new("Bearer", token);
            return http;
        }

        public async Task RunAsync(string room)
        {
            using HttpClient steward = With(StewardPolicy.CreateToken(signer, room)), archive = With(ArchivePolicy.CreateToken(signer));
            await Twirp.SendData(steward, new SendDataRequest { Room = room }); // ok
            await Twirp.ListEgress(archive, new ListEgressRequest()); // ok
            await Twirp.DeleteRoom(archive, new DeleteRoomRequest { Room = room }); // ok
            await Twirp.DeleteRoom(steward, new DeleteRoomRequest { Room = room }); //! GG2007
            await Twirp.SendData(archive, new SendDataRequest { Room = room }); //! GG2007
        }
    }

    // server-field: the header is set in the constructor
    public sealed class Archive
    {
        private readonly HttpClient _http;

        public Archive(HttpClient http, TokenSigner signer)
        {
            _http = http;
            string token = ArchivePolicy.CreateToken(signer);
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        public Task<Answer> OpenAsync(string room) => Twirp.CreateRoom(_http, new CreateRoomRequest { Name = room }); // ok

        public Task<Answer> TellAsync(string room) => Twirp.SendData(_http, new SendDataRequest { Room = room }); //! GG2007
    }

    // server-handed: the token is a user's, from a request; a pilot's is only minted for the pilot
    public sealed class Forwarding(TokenSigner signer)
    {
        public string Pilot(string room, string who) => PilotPolicy.CreateToken(signer, room, who);

        public static async Task ForwardAsync(HttpClient http, HttpRequestMessage incoming)
        {
            http.DefaultRequestHeaders.Authorization = incoming.Headers.Authorization;
            await Twirp.ListRooms(http, new ListRoomsRequest()); // ok
        }
    }

    // limits: constants of calls that the policy allows
    [UsesPolicy(typeof(PilotPolicy))]
    public sealed class Cockpit(LocalParticipant me)
    {
        private const string Ten = "0123456789";
        private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;

        public Task NamedAsync() => me.SetNameAsync(Hundred + Hundred + Hundred); //! GG2008

        public Task UmlautsAsync() => me.SetNameAsync(Hundred + Hundred + "ÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄÄ"); //! GG2008

        public Task FitsAsync() => me.SetNameAsync(Hundred + Hundred); // ok

        // only the name is that short
        public Task TitleAsync() => me.SetMetadataAsync(Hundred + Hundred + Hundred); // ok

        public Task CallAsync() => me.PerformRpcAsync("tower", Hundred, "land"); //? GG2008
    }
}
