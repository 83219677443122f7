// case: Two implementations of a token interface, both with the grant.
// libraries: rtc
using LiveKit.Rtc;

namespace Plug.Tokens;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class StaffPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class TrialPolicy;

public interface ITokens
{
    string Get(string room, string user);
}

public class StaffTokens(TokenSigner signer) : ITokens
{
    public string Get(string room, string user) => StaffPolicy.CreateToken(signer, room, user);
}

public class TrialTokens(TokenSigner signer) : ITokens
{
    public string Get(string room, string user) => TrialPolicy.CreateToken(signer, room, user);
}

public class Workspace(ITokens tokens)
{
    public async Task EnterAsync(string url, string room, string user)
    {
        using var live = new Room();
        await live.ConnectAsync(url, tokens.Get(room, user));
        await live.LocalParticipant!.SetMetadataAsync("here");
    }
}
