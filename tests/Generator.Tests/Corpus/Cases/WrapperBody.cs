// case: The body of a wrapper is its callers' business, and the one caller has the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Avatars.Kit;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class AvatarPolicy;

public class AvatarKit(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string url, string world, string avatar) => _room.ConnectAsync(url, AvatarPolicy.CreateToken(signer, world, avatar));

    public Task WaveAsync() => MoveAsync(_room.LocalParticipant!, "wave");

    [RequiresPermission(Permission.UpdateOwnMetadata)]
    private static async Task MoveAsync(LocalParticipant me, string move)
    {
        await me.SetAttributesAsync(new() { ["move"] = move });
        await me.SetMetadataAsync(DateTime.UtcNow.Ticks.ToString());
    }
}
