using GrantGen;
using LiveKit.Rtc;

TokenSigner signer = new("devkey", "secret");
string token = ViewerPolicy.CreateToken(signer, "my-room", "user123");
VerifiedToken verified = new TokenVerifier("devkey", "secret").Verify(token);
Console.WriteLine($"{verified.Identity} in {verified.Room}: {verified.Grants}");

[RoomPolicy(CanPublish = false)]
public partial class ViewerPolicy;

internal static class Bot
{
    public static async Task RaiseHandAsync(LocalParticipant participant, TokenSigner signer)
    {
        _ = ViewerPolicy.CreateToken(signer, "my-room", "user123");
        await participant.SetMetadataAsync("hand raised"); // GG2001
    }
}
