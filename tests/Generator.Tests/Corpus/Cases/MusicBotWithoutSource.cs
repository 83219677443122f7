// case: The options are set but for the source, which is then unknown to the server.
// libraries: rtc
using LiveKit.Rtc;

namespace Radio.Stream;

[RoomPolicy(CanPublishSources = TrackSources.Microphone, CanSubscribe = false)]
public partial class RadioPolicy;

public class RadioBot(TokenSigner signer)
{
    public async Task BroadcastAsync(string url, string channel, string station, AudioSource source, CancellationToken stop)
    {
        using var room = new Room();
        await room.ConnectAsync(url, RadioPolicy.CreateToken(signer, channel, station), new RoomOptions { AutoSubscribe = false }, stop);

        var track = source.CreateTrack("radio");
        await {|GG2005:room.LocalParticipant!.PublishTrackAsync(
            track,
            new TrackPublishOptions { AudioEncoding = new AudioEncodingOptions { MaxBitrate = 96_000 } },
            stop)|};

        var jingle = source.CreateTrack("jingle");
        await room.LocalParticipant!.PublishTrackAsync(jingle, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone }, stop);
        await source.WaitForPlayoutAsync(stop);
    }
}
