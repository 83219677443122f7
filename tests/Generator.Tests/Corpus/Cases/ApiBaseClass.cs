// case: A base class holds the HTTP client with the token; the derived API calls the server.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Api.Bases;

[RoomPolicy(RoomJoin = false, RoomRecord = true)]
public partial class ArchiverPolicy;

public abstract class LiveKitApi
{
    protected LiveKitApi(TokenSigner signer, Uri host)
    {
        Http = new HttpClient { BaseAddress = host };
        Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ArchiverPolicy.CreateToken(signer));
    }

    protected HttpClient Http { get; }
}

public sealed class ArchiveApi(TokenSigner signer, Uri host) : LiveKitApi(signer, host)
{
    public Task<ListEgressResponse> RecordingsAsync(string room) => Twirp.ListEgress(Http, new ListEgressRequest { RoomName = room });

    public Task CloseAsync(string room) => {|GG2107:Twirp.DeleteRoom(Http, new DeleteRoomRequest { Room = room })|};
}
