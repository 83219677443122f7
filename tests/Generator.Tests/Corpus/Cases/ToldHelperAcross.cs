// case: The room of a viewer reaches a helper that says under which policy it runs.
// libraries: rtc
using LiveKit.Rtc;

namespace Told.Helper;

[RoomPolicy(CanPublish = false)]
public partial class JurorPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class ForemanPolicy;

[UsesPolicy(typeof(ForemanPolicy))]
public static class Verdicts
{
    public static Task AnnounceAsync(Room room, string verdict) => room.LocalParticipant!.SetMetadataAsync(verdict);
}

public class Juror(TokenSigner signer)
{
    public async Task VoteAsync(string url, string trial, string juror)
    {
        using var room = new Room();
        await room.ConnectAsync(url, JurorPolicy.CreateToken(signer, trial, juror));
        await Verdicts.AnnounceAsync(room, "guilty");
    }
}
