// case: A caption service of another class, under an agent's policy.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;

namespace Agent.Across;

[RoomPolicy(Kind = GrantGen.ParticipantKind.Agent, CanPublishData = true, CanPublish = false)]
public partial class SilentAgentPolicy;

public interface ICaptions
{
    Task WriteAsync(Room room, string track, string text);
}

public sealed class Captions : ICaptions
{
    public Task WriteAsync(Room room, string track, string text)
    {
        TranscriptionSegment[] segments = [new() { Id = "1", Text = text, Final = true }];
        return room.LocalParticipant!.PublishTranscriptionAsync(new Transcription("speaker", track, segments));
    }
}

public class AgentWorker(TokenSigner signer, ICaptions captions)
{
    public async Task RunAsync(string url, string room, string agent, string track)
    {
        using var live = new Room();
        await live.ConnectAsync(url, SilentAgentPolicy.CreateToken(signer, room, agent));
        await captions.WriteAsync(live, track, "hello");
    }
}
