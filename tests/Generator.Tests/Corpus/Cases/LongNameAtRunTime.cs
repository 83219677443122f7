// case: Long names that are no constants, and a constant of the right length next to them.
// libraries: rtc
using LiveKit.Rtc;

namespace Long.Runtime;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class NamedPolicy;

public class Namer(TokenSigner signer)
{
    private const string Fallback = "somebody without a name";

    public async Task NameAsync(string url, string room, string user, string? name)
    {
        using var live = new Room();
        await live.ConnectAsync(url, NamedPolicy.CreateToken(signer, room, user));
        var me = live.LocalParticipant!;
        await me.SetNameAsync(new string('x', 300));
        await me.SetNameAsync(string.Concat(Enumerable.Repeat(name ?? Fallback, 20)));
        await me.SetNameAsync(Fallback);
    }
}
