// case: A captioning bot may send data but is no agent, so its transcriptions are not forwarded.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Captions.Live;

[RoomPolicy(Hidden = false)]
public partial class CaptionPolicy;

public class CaptionBot(TokenSigner signer)
{
    private readonly Room _room = new();
    private ulong _clock;

    public Task JoinAsync(string url, string show, string bot) => _room.ConnectAsync(url, CaptionPolicy.CreateToken(signer, show, bot));

    public async Task OnSpeechAsync(string speaker, string trackSid, string text, bool final)
    {
        var segment = new TranscriptionSegment { Id = $"seg-{_clock}", Text = text, StartTime = _clock, EndTime = ++_clock, Final = final, Language = "en" };
        await {|GG2006:_room.LocalParticipant!.PublishTranscriptionAsync(new Transcription(speaker, trackSid, new[] { segment }))|};
    }
}
