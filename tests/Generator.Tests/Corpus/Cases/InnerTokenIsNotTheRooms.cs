// case: A bot gives viewer tokens away inside its own host session.
// libraries: rtc
using LiveKit.Rtc;

namespace Invite.Bot;

[RoomPolicy(CanPublish = false)]
public partial class InvitedPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class InviterPolicy;

public class InviteBot(TokenSigner signer)
{
    public async Task RunAsync(string url, string party, string bot, IEnumerable<string> guests)
    {
        using var room = new Room();
        await room.ConnectAsync(url, InviterPolicy.CreateToken(signer, party, bot));
        foreach (var guest in guests)
        {
            var invitation = InvitedPolicy.CreateToken(signer, party, guest);
            await room.LocalParticipant!.SendTextAsync(invitation, topic: "invite", destinationIdentities: [guest]);
        }

        await room.LocalParticipant!.SetMetadataAsync("invited");
    }
}
