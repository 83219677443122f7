// case: The source is chosen at run time, so nothing can be said of it.
// libraries: rtc
using LiveKit.Proto;
using LiveKit.Rtc;
using Options = LiveKit.Rtc.TrackPublishOptions;

namespace Gallery.Cast;

[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.ScreenShare)]
public partial class CasterPolicy;

public class Caster(TokenSigner signer)
{
    public async Task CastAsync(string url, string gallery, string caster, LocalVideoTrack track, bool screen)
    {
        using var room = new Room();
        await room.ConnectAsync(url, CasterPolicy.CreateToken(signer, gallery, caster));
        await room.LocalParticipant!.PublishTrackAsync(track, new Options { Source = Pick(screen) });
        await room.LocalParticipant!.PublishTrackAsync(track, Build(screen));
    }

    private static TrackSource Pick(bool screen) => screen ? TrackSource.SourceScreenshare : TrackSource.SourceCamera;

    private static Options Build(bool screen) => new() { Source = Pick(screen), Simulcast = !screen };
}
