// case: A constant name is longer than the 256 bytes that the server takes.
// libraries: rtc
using LiveKit.Rtc;

namespace Long.Names;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class LongNamePolicy;

public class Banner(TokenSigner signer)
{
    private const string Ten = "Lorem ipsu";
    private const string Hundred = Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten + Ten;
    private const string Slogan = Hundred + Hundred + Hundred;

    public async Task ShowAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, LongNamePolicy.CreateToken(signer, room, user));
        await live.LocalParticipant!.SetNameAsync({|GG2008:Slogan|});
    }
}
