// case: An agent may publish transcriptions.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Captions.Agent;

[RoomPolicy(Kind = GrantGen.ParticipantKind.Agent)]
public partial class CaptionAgentPolicy;

public class CaptionAgent(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string url, string show, string agent) => _room.ConnectAsync(url, CaptionAgentPolicy.CreateToken(signer, show, agent));

    public Task PublishAsync(string speaker, string track, IEnumerable<string> lines)
    {
        var segments = lines.Select((text, i) => new TranscriptionSegment { Id = i.ToString(), Text = text, Final = true }).ToList();
        return _room.LocalParticipant!.PublishTranscriptionAsync(new Transcription(speaker, track, segments));
    }
}
