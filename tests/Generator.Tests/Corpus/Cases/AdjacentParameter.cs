// case: The participant comes from somewhere, the one policy of the class is minted next to the call.
// libraries: rtc
using LiveKit.Rtc;

namespace Bank.Advice;

[RoomPolicy(Ttl = "30m")]
public partial class CustomerPolicy;

public class AdviceSession(TokenSigner signer)
{
    public string Invite(string session, string customer) => CustomerPolicy.CreateToken(signer, session, customer);

    public async Task ShowConsentAsync(LocalParticipant customer, bool given)
    {
        if (given)
        {
            await {|GG2001:customer.SetAttributesAsync(new() { ["consent"] = DateTime.UtcNow.ToString("O") })|};
        }
    }
}
