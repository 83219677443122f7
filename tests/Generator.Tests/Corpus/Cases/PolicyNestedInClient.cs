// case: The policy is nested in the client for tidiness; the client itself is not inside the policy.
// libraries: rtc
using LiveKit.Rtc;

namespace Tidy.Nesting;

public partial class NestingClient
{
    [RoomPolicy(CanPublish = false)]
    public partial class ViewPolicy;

    private readonly Room _room;

    public NestingClient(Room room) => _room = room;

    public Task RenameAsync(string name) => _room.LocalParticipant!.SetNameAsync(name);

    public PolicyGrants Shown => ViewPolicy.Grants;
}
