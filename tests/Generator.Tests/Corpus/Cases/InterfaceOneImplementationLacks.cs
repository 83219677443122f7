// case: Of two implementations of a token interface one lacks the grant; whether the client ever has that one, the code does not say.
// libraries: rtc
using LiveKit.Rtc;

namespace Plans.Tokens;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class PaidPolicy;

[RoomPolicy(Ttl = "1h")]
public partial class FreePolicy;

public interface IPlan
{
    string TokenFor(string room, string user);
}

public class PaidPlan(TokenSigner signer) : IPlan
{
    public string TokenFor(string room, string user) => PaidPolicy.CreateToken(signer, room, user);
}

public class FreePlan(TokenSigner signer) : IPlan
{
    public string TokenFor(string room, string user) => FreePolicy.CreateToken(signer, room, user);
}

public class PlanClient(IPlan plan)
{
    public async Task EnterAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, plan.TokenFor(room, user));
        await live.LocalParticipant!.SetMetadataAsync("here");
    }
}
