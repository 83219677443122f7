// case: The room is connected with a viewer's token, but the member says that it runs after a promotion.
// libraries: rtc
using LiveKit.Rtc;

namespace Promoted.Member;

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

[RoomPolicy(CanPublish = true, CanUpdateOwnMetadata = true)]
public partial class PanelistPolicy;

public class PromotedMember(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string url, string panel, string user) =>
        _room.ConnectAsync(url, AudiencePolicy.CreateToken(signer, panel, user));

    // The server has called UpdateParticipant by now.
    [UsesPolicy(typeof(PanelistPolicy))]
    public async Task GoOnStageAsync(LocalVideoTrack camera)
    {
        await _room.LocalParticipant!.PublishTrackAsync(camera);
        await _room.LocalParticipant!.SetAttributesAsync(new() { ["stage"] = "yes" });
    }
}
