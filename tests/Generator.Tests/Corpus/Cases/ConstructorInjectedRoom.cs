// case: A room is injected into the constructor of a feature class and kept in a field.
// libraries: rtc
using LiveKit.Rtc;

namespace Cowork.Space;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class MemberPolicy;

public class StatusFeature
{
    private readonly Room _room;

    public StatusFeature(Room room) => _room = room;

    public Task BusyAsync() => {|GG2101:_room.LocalParticipant!.SetAttributesAsync(new() { ["status"] = "busy" })|};

    public Task PokeAsync(string who) => _room.LocalParticipant!.PublishDataAsync([1], new DataPublishOptions { DestinationIdentities = [who] });
}

public class Space(TokenSigner signer)
{
    public async Task<StatusFeature> EnterAsync(string url, string space, string member)
    {
        var room = new Room();
        await room.ConnectAsync(url, MemberPolicy.CreateToken(signer, space, member));
        return new StatusFeature(room);
    }
}
