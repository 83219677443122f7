// case: A whole client program runs under one policy, said once for the assembly.
// libraries: rtc
using LiveKit.Rtc;

[assembly: UsesPolicy(typeof(Kiosk.KioskPolicy))]

namespace Kiosk;

[RoomPolicy(Room = "kiosk-{site}", CanPublishSources = TrackSources.Camera)]
public partial class KioskPolicy;

internal static class KioskActions
{
    internal static Task Rename(LocalParticipant me, string site) => {|GG2001:me.SetNameAsync("Kiosk " + site)|};

    internal static Task Speak(LocalParticipant me, LocalAudioTrack voice) =>
        {|GG2002:me.PublishTrackAsync(voice, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceMicrophone })|};

    internal static Task Show(LocalParticipant me, LocalVideoTrack picture) =>
        me.PublishTrackAsync(picture, new TrackPublishOptions { Source = LiveKit.Proto.TrackSource.SourceCamera });
}
