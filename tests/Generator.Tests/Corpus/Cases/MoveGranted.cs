// case: The token names both rooms of the move.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Breakout.Moves;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, Room = "plenary-{conference}", DestinationRoom = "group-{number}")]
public partial class MoverPolicy;

public class Mover(TokenSigner signer, HttpClient http)
{
    public async Task MoveAsync(string conference, string number, string identity)
    {
        var token = MoverPolicy.CreateToken(signer, conference, number);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        await Twirp.MoveParticipant(http, new MoveParticipantRequest { Room = "plenary-" + conference, Identity = identity, DestinationRoom = "group-" + number });
        await Twirp.ForwardParticipant(http, new ForwardParticipantRequest { Room = "plenary-" + conference, Identity = identity, DestinationRoom = "group-" + number });
    }
}
