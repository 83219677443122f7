// case: The class runs as a host, one of its methods as a guest; the innermost attribute decides.
// libraries: rtc
using LiveKit.Rtc;

namespace Desktop.Stage;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class HostPolicy;

[RoomPolicy]
public partial class GuestPolicy;

[UsesPolicy(typeof(HostPolicy))]
public class StageControls
{
    public Task SetTopicAsync(LocalParticipant me, string topic) => me.SetMetadataAsync(topic);

    [UsesPolicy(typeof(GuestPolicy))]
    public Task PreviewAsync(LocalParticipant guest, string topic) => {|GG2001:guest.SetMetadataAsync(topic)|};
}
