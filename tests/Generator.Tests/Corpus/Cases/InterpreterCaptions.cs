// case: A viewer publishes transcriptions: neither data nor agent is granted.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Interpreter.Captions;

[RoomPolicy(CanPublish = false)]
public partial class InterpreterPolicy;

[UsesPolicy(typeof(InterpreterPolicy))]
public class InterpreterCaptions
{
    private readonly List<TranscriptionSegment> _pending = [];

    public void Add(string text) => _pending.Add(new TranscriptionSegment { Id = Guid.NewGuid().ToString(), Text = text });

    public async Task FlushAsync(LocalParticipant me, string track)
    {
        await {|GG2003:{|GG2006:me.PublishTranscriptionAsync(new Transcription(me.Identity, track, _pending))|}|};
        _pending.Clear();
    }
}
