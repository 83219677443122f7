// case: A recording is started with a room admin's token; egress asks for RoomRecord.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Church.Recording;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, Ttl = "5m")]
public partial class SextonPolicy;

public class ServiceRecorder(TokenSigner signer, HttpClient http)
{
    public async Task<string> StartAsync(string room)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SextonPolicy.CreateToken(signer, room));
        var info = await {|GG2007:Twirp.StartRoomCompositeEgress(http, new RoomCompositeEgressRequest { RoomName = room, Layout = "speaker" })|};
        return info.EgressId;
    }

    public async Task KickAsync(string room, string identity)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SextonPolicy.CreateToken(signer, room));
        await Twirp.RemoveParticipant(http, new RoomParticipantIdentity { Room = room, Identity = identity });
    }
}
