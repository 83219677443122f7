// case: The policy is minted by an unrelated type of the same file; nothing leads from it to the room.
// libraries: rtc
using LiveKit.Rtc;

namespace Mixed.File;

[RoomPolicy(CanPublish = false)]
public partial class EmbedPolicy;

public class EmbedEndpoint(TokenSigner signer)
{
    public string Get(string room, string visitor) => EmbedPolicy.CreateToken(signer, room, visitor);
}

public class StageLight(Room room)
{
    public Task ColourAsync(string colour) => room.LocalParticipant!.SetAttributesAsync(new() { ["light"] = colour });

    public Task BlinkAsync() => room.LocalParticipant!.PublishDataAsync([1]);
}
