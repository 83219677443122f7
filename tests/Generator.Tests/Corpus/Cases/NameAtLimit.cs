// case: Exactly 256 bytes, and more of them where the limit is another.
// libraries: rtc
using LiveKit.Rtc;

namespace Just.Fits;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class FittingPolicy;

public class Fitting(TokenSigner signer)
{
    private const string Eight = "abcdefgh";
    private const string SixtyFour = Eight + Eight + Eight + Eight + Eight + Eight + Eight + Eight;
    private const string Full = SixtyFour + SixtyFour + SixtyFour + SixtyFour;

    public async Task ShowAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, FittingPolicy.CreateToken(signer, room, user));
        await live.LocalParticipant!.SetNameAsync(Full);
        await live.LocalParticipant!.SetMetadataAsync(Full + Full + Full);
        await live.LocalParticipant!.SendTextAsync(Full + Full);
    }
}
