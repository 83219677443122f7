// case: The participant's own join token is reused for a server call.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Stream.Key;

[RoomPolicy(CanSubscribe = false)]
public partial class StreamerPolicy;

public class StreamKeys(TokenSigner signer, HttpClient http)
{
    public async Task<IngressInfo> CreateAsync(string channel, string streamer)
    {
        var token = StreamerPolicy.CreateToken(signer, channel, streamer);
        http.DefaultRequestHeaders.Authorization = new("Bearer", token);
        return await {|GG2007:Twirp.CreateIngress(http, new CreateIngressRequest { Name = channel, RoomName = channel, ParticipantIdentity = streamer })|};
    }
}
