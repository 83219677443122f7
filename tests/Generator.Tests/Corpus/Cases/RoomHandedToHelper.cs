// case: The program connects and hands the room to a static helper of another class.
// libraries: rtc
using LiveKit.Rtc;

namespace Meetup.Badge;

[RoomPolicy]
public partial class AttendeePolicy;

public static class Badges
{
    public static async Task WearAsync(Room room, string company)
    {
        var me = room.LocalParticipant;
        if (me is null)
        {
            return;
        }

        await {|GG2101:me.SetAttributesAsync(new() { ["company"] = company })|};
    }
}

public static class Meetup
{
    public static async Task EnterAsync(TokenSigner signer, string url, string meetup, string who)
    {
        var room = new Room();
        await room.ConnectAsync(url, AttendeePolicy.CreateToken(signer, meetup, who));
        await Badges.WearAsync(room, "Contoso");
    }
}
