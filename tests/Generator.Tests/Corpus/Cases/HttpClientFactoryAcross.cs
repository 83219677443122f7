// case: A factory of another class makes HTTP clients that carry the token already.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Moderation.Http;

[RoomPolicy(RoomJoin = false, RoomList = true)]
public partial class ReaderPolicy;

public class LiveKitHttp(TokenSigner signer, Uri host)
{
    public HttpClient Create()
    {
        var client = new HttpClient { BaseAddress = host };
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ReaderPolicy.CreateToken(signer));
        return client;
    }
}

public class Moderation(LiveKitHttp factory)
{
    public async Task MuteAsync(string room, string identity, string track)
    {
        using var http = factory.Create();
        await {|GG2107:Twirp.MutePublishedTrack(http, new MuteRoomTrackRequest { Room = room, Identity = identity, TrackSid = track, Muted = true })|};
    }
}
