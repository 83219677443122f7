// case: A team's own abstraction over the SDK has the SDK's method names.
// libraries: rtc
using LiveKit.Rtc;

namespace Abstraction.Layer;

[RoomPolicy(CanPublish = false)]
public partial class AttendeePolicy;

public interface IMeeting
{
    Task SetMetadataAsync(string metadata);

    Task SendChatMessageAsync(string text);
}

public sealed class LiveKitMeeting(LocalParticipant inner) : IMeeting
{
    public Task SetMetadataAsync(string metadata) => inner.SetMetadataAsync(metadata);

    public Task SendChatMessageAsync(string text) => inner.SendChatMessageAsync(text);
}

[UsesPolicy(typeof(AttendeePolicy))]
public class MeetingView(IMeeting meeting)
{
    public async Task LeaveNoteAsync(string note)
    {
        await meeting.SetMetadataAsync(note);
        await meeting.SendChatMessageAsync(note);
    }
}
