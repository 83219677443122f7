// case: Each server call runs with a token that has its grant.
// libraries: server
using System.Net.Http;
using System.Net.Http.Headers;
using Google.Protobuf;
using Livekit.Server.Sdk.Dotnet;

namespace Control.Desk;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, RoomCreate = true, RoomList = true, RoomRecord = true, IngressAdmin = true)]
[SipGrant(Admin = true, Call = true)]
public partial class ControlPolicy;

public class ControlRoom(TokenSigner signer, HttpClient http)
{
    public async Task RunAsync(string room, string identity)
    {
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", ControlPolicy.CreateToken(signer, room));
        await Twirp.CreateRoom(http, new CreateRoomRequest { Name = room });
        await Twirp.ListRooms(http, new ListRoomsRequest());
        await Twirp.UpdateRoomMetadata(http, new UpdateRoomMetadataRequest { Room = room, Metadata = "{}" });
        await Twirp.SendData(http, new SendDataRequest { Room = room, Data = ByteString.CopyFromUtf8("hi"), Topic = "ops" });
        await Twirp.StartParticipantEgress(http, new ParticipantEgressRequest { RoomName = room, Identity = identity });
        await Twirp.CreateIngress(http, new CreateIngressRequest { RoomName = room });
        await Twirp.ListSIPInboundTrunk(http, new ListSIPInboundTrunkRequest());
        await Twirp.TransferSIPParticipant(http, new TransferSIPParticipantRequest { RoomName = room, ParticipantIdentity = identity });
        await Twirp.DeleteRoom(http, new DeleteRoomRequest { Room = room });
    }
}
