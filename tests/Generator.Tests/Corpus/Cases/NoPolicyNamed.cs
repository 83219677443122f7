// case: UsesPolicy names the client class instead of the policy.
// libraries: rtc
using LiveKit.Rtc;

namespace Wrong.Name;

[RoomPolicy]
public partial class AgentPolicy;

[UsesPolicy(typeof({|GG2009:AgentClient|}))]
public class AgentClient
{
    public Task RenameAsync(LocalParticipant me, string name) => me.SetNameAsync(name);
}

[UsesPolicy(typeof(AgentPolicy))]
public class RightClient
{
    public Task SayAsync(LocalParticipant me, string text) => me.SendChatMessageAsync(text);
}
