// case: Two policies are minted next to the call and neither lets it pass.
// libraries: rtc
using LiveKit.Rtc;

namespace Bank.Queue;

[RoomPolicy(CanPublish = false)]
public partial class WaitingPolicy;

[RoomPolicy]
public partial class CalledPolicy;

public class QueueDesk(TokenSigner signer)
{
    public string Wait(string queue, string user) => WaitingPolicy.CreateToken(signer, queue, user);

    public string Call(string queue, string user) => CalledPolicy.CreateToken(signer, queue, user);

    public static Task SetPositionAsync(LocalParticipant me, int position) =>
        {|GG2001:me.SetMetadataAsync($"{{\"position\":{position}}}")|};

    public static Task KnockAsync(LocalParticipant me) => me.SendChatMessageAsync("knock");
}
