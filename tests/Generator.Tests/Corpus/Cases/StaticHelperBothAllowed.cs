// case: A helper is called with rooms of two policies that both have the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Duet.Stage;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class LeadSingerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true, CanSubscribe = true)]
public partial class SecondSingerPolicy;

public static class Duet
{
    public static async Task RunAsync(TokenSigner signer, string url, string stage, string a, string b)
    {
        using var lead = new Room();
        using var second = new Room();
        await lead.ConnectAsync(url, LeadSingerPolicy.CreateToken(signer, stage, a));
        await second.ConnectAsync(url, SecondSingerPolicy.CreateToken(signer, stage, b));
        await TitleAsync(lead, "lead");
        await TitleAsync(second, "second");
    }

    private static Task TitleAsync(Room room, string title) => room.LocalParticipant!.SetNameAsync(title);
}
