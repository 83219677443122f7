// case: Both tokens come in one tuple; the host's part connects the host's room.
// libraries: rtc
using LiveKit.Rtc;

namespace Pairs.Tuple;

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class StagePolicy;

public class TupleTokens(TokenSigner signer)
{
    public async Task<string> RunAsync(string url, string show, string user)
    {
        var (forAudience, forStage) = Mint(show, user);
        using var stage = new Room();
        await stage.ConnectAsync(url, forStage);
        await stage.LocalParticipant!.SetNameAsync(user);
        return forAudience;
    }

    private (string Audience, string Stage) Mint(string show, string user) =>
        (AudiencePolicy.CreateToken(signer, show, user + "-a"), StagePolicy.CreateToken(signer, show, user + "-s"));
}
