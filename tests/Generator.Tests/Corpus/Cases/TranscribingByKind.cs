// case: The participant's kind makes an agent of it as well as the grant does.
// libraries: rtc
using LiveKit.Rtc;

namespace Captions.ByKind;

[RoomPolicy(Kind = GrantGen.ParticipantKind.Agent, Room = "show-{show}")]
public partial class KindAgentPolicy;

[UsesPolicy(typeof(KindAgentPolicy))]
public class KindAgent
{
    public static Task PublishAsync(LocalParticipant me, string track, LiveKit.Proto.TranscriptionSegment segment) =>
        me.PublishTranscriptionAsync(new Transcription(me.Identity, track, [segment]));
}
