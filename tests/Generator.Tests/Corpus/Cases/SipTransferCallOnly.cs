// case: A transfer needs sip.call and RoomAdmin; the token has the first alone.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Livekit.Server.Sdk.Dotnet;

namespace Phone.Switch;

[RoomPolicy(RoomJoin = false, Ttl = "2m")]
[SipGrant(Call = true)]
public partial class SwitchPolicy;

public class PhoneSwitch(TokenSigner signer, Uri host)
{
    private HttpClient Client()
    {
        var http = new HttpClient { BaseAddress = host };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", SwitchPolicy.CreateToken(signer));
        return http;
    }

    public async Task DialAsync(string trunk, string number, string room, string leg)
    {
        using var http = Client();
        await Twirp.CreateSIPParticipant(http, new CreateSIPParticipantRequest { SipTrunkId = trunk, SipCallTo = number, RoomName = room, ParticipantIdentity = leg });
    }

    public async Task TransferAsync(string room, string leg, string target)
    {
        using var http = Client();
        await {|GG2007:Twirp.TransferSIPParticipant(http, new TransferSIPParticipantRequest { RoomName = room, ParticipantIdentity = leg, TransferTo = target })|};
    }
}
