// case: The service clients sign with the key, whatever is minted next to them.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Moderator.Service;

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

public class ModeratorService
{
    private readonly RoomServiceClient _rooms;
    private readonly EgressServiceClient _egress;
    private readonly TokenSigner _signer;

    public ModeratorService(string host, string key, string secret)
    {
        _rooms = new RoomServiceClient(host, key, secret);
        _egress = new EgressServiceClient(host, key, secret);
        _signer = new TokenSigner(key, secret);
    }

    public string Join(string room, string identity) => ViewerPolicy.CreateToken(_signer, room, identity);

    public async Task CloseAsync(string room)
    {
        await _rooms.DeleteRoom(new DeleteRoomRequest { Room = room });
        await _rooms.UpdateRoomMetadata(new UpdateRoomMetadataRequest { Room = room, Metadata = "closed" });
        await _egress.ListEgress(new ListEgressRequest { RoomName = room });
    }
}
