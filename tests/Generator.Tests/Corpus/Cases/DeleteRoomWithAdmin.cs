// case: A room is deleted with RoomAdmin, but deleting asks for RoomCreate.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Nightly.Cleanup;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, RoomList = true)]
public partial class JanitorPolicy;

public class Janitor
{
    private readonly TokenSigner _signer;
    private readonly Uri _host;

    public Janitor(TokenSigner signer, Uri host) => (_signer, _host) = (signer, host);

    public async Task SweepAsync(string scope)
    {
        var token = JanitorPolicy.CreateToken(_signer, scope);
        using var http = new HttpClient { BaseAddress = _host };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);

        var rooms = await Twirp.ListRooms(http, new ListRoomsRequest());
        foreach (var room in rooms.Rooms.Where(r => r.NumParticipants == 0))
        {
            await {|GG2007:Twirp.DeleteRoom(http, new DeleteRoomRequest { Room = room.Name })|};
        }
    }
}
