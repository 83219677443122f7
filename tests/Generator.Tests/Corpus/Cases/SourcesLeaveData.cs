// case: A list of sources restricts tracks and leaves data alone.
// libraries: rtc
using LiveKit.Rtc;

namespace Podcast.Studio;

[RoomPolicy(CanPublishSources = TrackSources.Microphone)]
public partial class SpeakerPolicy;

public class Studio(TokenSigner signer)
{
    public async Task RecordAsync(string url, string episode, string speaker, AudioSource microphone)
    {
        using var room = new Room();
        await room.ConnectAsync(url, SpeakerPolicy.CreateToken(signer, episode, speaker));
        var options = new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone };
        await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", microphone), options);
        await room.LocalParticipant!.SendTextAsync("recording", "status");
        await room.LocalParticipant!.StreamTextAsync("notes");
    }
}
