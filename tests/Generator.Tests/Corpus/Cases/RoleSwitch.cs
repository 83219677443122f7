// case: A switch expression chooses the policy; one of them lets metadata pass, another does not.
// libraries: rtc
using LiveKit.Rtc;

namespace Debate.Hall;

public enum Role { Audience, Speaker, Chair }

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

[RoomPolicy]
public partial class SpeakerPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class ChairPolicy;

public class HallClient(TokenSigner signer)
{
    public async Task EnterAsync(string url, string hall, string user, Role role)
    {
        var token = role switch
        {
            Role.Audience => AudiencePolicy.CreateToken(signer, hall, user),
            Role.Speaker => SpeakerPolicy.CreateToken(signer, hall, user),
            Role.Chair => ChairPolicy.CreateToken(signer, hall, user),
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };

        var room = new Room();
        await room.ConnectAsync(url, token);
        await {|GG2001:room.LocalParticipant!.SetMetadataAsync(role.ToString())|};
    }
}
