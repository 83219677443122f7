// case: Two HTTP clients with two tokens, each used for what it may do.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Two.Clients;

[RoomPolicy(RoomJoin = false, RoomRecord = true)]
public partial class RecorderPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true)]
public partial class AdminPolicy;

public class TwoClients(TokenSigner signer, string host)
{
    public async Task RunAsync(string room)
    {
        using var recording = Open(RecorderPolicy.CreateToken(signer));
        using var admin = Open(AdminPolicy.CreateToken(signer, room));
        await Twirp.StartRoomCompositeEgress(recording, new RoomCompositeEgressRequest { RoomName = room, AudioOnly = true });
        var people = await Twirp.ListParticipants(admin, new ListParticipantsRequest { Room = room });
        Console.WriteLine(people.Participants.Count);
    }

    private HttpClient Open(string token) => new()
    {
        BaseAddress = new Uri(host),
        DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) },
    };
}
