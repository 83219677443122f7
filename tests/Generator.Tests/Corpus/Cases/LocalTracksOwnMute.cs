// case: Muting one's own track needs no grant; the publication came from elsewhere.
// libraries: rtc
using LiveKit.Rtc;

namespace Mute.Button;

[RoomPolicy(CanPublish = false)]
public partial class MutedPolicy;

[UsesPolicy(typeof(MutedPolicy))]
public class MuteButton
{
    public void Toggle(LocalTrackPublication publication)
    {
        if (publication.IsMuted)
        {
            publication.Track?.Unmute();
        }
        else
        {
            publication.Track?.Mute();
        }
    }

    public static string Describe(Room room) => $"{room.Name} {room.Metadata} {room.NumParticipants}";
}
