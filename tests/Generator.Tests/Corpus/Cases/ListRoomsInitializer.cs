// case: The header is set in the initializer of the HTTP client, with a token that may create but not list.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Lobby.Index;

[RoomPolicy(RoomJoin = false, RoomCreate = true)]
public partial class OpenerPolicy;

public static class LobbyIndex
{
    public static async Task<IReadOnlyList<string>> EnsureAsync(TokenSigner signer, string host, string lobby)
    {
        using var http = new HttpClient
        {
            BaseAddress = new Uri(host),
            DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", OpenerPolicy.CreateToken(signer)) },
        };

        await Twirp.CreateRoom(http, new CreateRoomRequest { Name = lobby, EmptyTimeout = 600 });
        var all = await {|GG2007:Twirp.ListRooms(http, new ListRoomsRequest())|};
        return all.Rooms.Select(r => r.Name).ToList();
    }
}
