// case: UsesPolicy names an open generic policy, and one nested in a static class.
// libraries: rtc
using LiveKit.Rtc;

namespace Open.Generic;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TenantPolicy<TTenant>;

public static partial class Policies
{
    [RoomPolicy]
    public static partial class Talker;
}

[UsesPolicy(typeof(TenantPolicy<>))]
public class TenantClient
{
    public Task RenameAsync(LocalParticipant me, string name) => me.SetNameAsync(name);
}

[UsesPolicy(typeof(Policies.Talker))]
public class TalkerClient
{
    public Task TalkAsync(LocalParticipant me, LocalAudioTrack voice) => me.PublishTrackAsync(voice);
}
