// case: A participant is moved with RoomAdmin, but the token names no destination room.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Breakout.Groups;

[RoomPolicy(RoomJoin = false, RoomAdmin = true)]
public partial class FacilitatorPolicy;

public class Breakouts(TokenSigner signer, Uri host)
{
    public async Task AssignAsync(string plenary, string identity, string group)
    {
        using var http = new HttpClient();
        http.BaseAddress = host;
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", FacilitatorPolicy.CreateToken(signer, plenary));
        await Twirp.GetParticipant(http, new RoomParticipantIdentity { Room = plenary, Identity = identity });
        await {|GG2007:Twirp.MoveParticipant(http, new MoveParticipantRequest { Room = plenary, Identity = identity, DestinationRoom = group })|};
    }
}
