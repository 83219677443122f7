// case: Two policies are minted next to the call and one of them lets it pass.
// libraries: rtc
using LiveKit.Rtc;

namespace Choir.Backend;

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class SingerPolicy;

public class ChoirDesk(TokenSigner signer)
{
    public string ForAudience(string concert, string user) => AudiencePolicy.CreateToken(signer, concert, user);

    public string ForSinger(string concert, string user) => SingerPolicy.CreateToken(signer, concert, user);

    public static Task SetVoiceAsync(LocalParticipant singer, string voice) => singer.SetAttributesAsync(new() { ["voice"] = voice });
}
