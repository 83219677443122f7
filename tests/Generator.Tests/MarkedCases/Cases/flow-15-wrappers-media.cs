// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Wrappers with [RequiresPermission], what is told by [UsesPolicy], and published sources by constants, locals and options.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Flow.WrappersMedia;

[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.Camera, Ttl = "1h")] public partial class MeetingPolicy;
[RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class WebinarPolicy;
[RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class OrganizerPolicy;
[RoomPolicy(CanSubscribe = false, CanPublishData = false, Ttl = "1h")] public partial class SensorPolicy;

// wrappers of one's own
public interface IHand { [RequiresPermission(Permission.UpdateOwnMetadata)] Task RaiseAsync(); Task ShowAsync(); }

public static class Shares
{
    [RequiresPermission(Permission.PublishScreenShare)]
    public static async Task ShareScreenAsync(this LocalParticipant me, LocalVideoTrack screen)
    {
        var options = new TrackPublishOptions();
        options.Source = TrackSource.SourceScreenshare;
        await me.PublishTrackAsync(screen, options); // ok
    }

    [RequiresPermission(Permission.PublishCamera)]
    public static Task ShowFaceAsync(this LocalParticipant me, LocalVideoTrack face) => me.PublishTrackAsync(face, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok

    [RequiresPermission(Permission.PublishData)]
    public static async Task SayTwiceAsync(this LocalParticipant me, string text)
    {
        await me.SendTextAsync(text); // ok
        await me.SendChatMessageAsync(text); // ok
    }
}

public sealed class Meeting(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string hall, string who) => _room.ConnectAsync("wss://x", MeetingPolicy.CreateToken(signer, hall, who));

    public async Task StartAsync(LocalVideoTrack face, LocalVideoTrack screen)
    {
        LocalParticipant me = _room.LocalParticipant!;
        await me.ShowFaceAsync(face); // ok
        await me.SayTwiceAsync("hello"); // ok
        await me.ShareScreenAsync(screen); //! GG2002
    }
}

public sealed class Webinar(TokenSigner signer)
{
    public async Task WatchAsync(string hall, string who, LocalVideoTrack face)
    {
        using var room = new Room();
        await room.ConnectAsync("wss://x", WebinarPolicy.CreateToken(signer, hall, who));
        await room.LocalParticipant!.SayTwiceAsync("hello"); //! GG2003
        await room.LocalParticipant!.ShowFaceAsync(face); //! GG2002
    }
}

[UsesPolicy(typeof(MeetingPolicy))]
public sealed class HandPane(IHand hand)
{
    public async Task ClickAsync()
    {
        await hand.ShowAsync(); // ok
        await hand.RaiseAsync(); //! GG2001
    }
}

[UsesPolicy(typeof(OrganizerPolicy))]
public sealed class OrganizerPane(IHand hand)
{
    public Task ClickAsync() => hand.RaiseAsync(); // ok
}

// sources: constants of the class, locals, options that are changed, a switch
[UsesPolicy(typeof(MeetingPolicy))]
public sealed class Sources(LocalParticipant me)
{
    private const TrackSource Face = TrackSource.SourceCamera;
    private const TrackSource Screen = TrackSource.SourceScreenshare;
    private static readonly TrackPublishOptions Voice = new() { Source = TrackSource.SourceMicrophone };

    public Task FaceAsync(LocalVideoTrack track) => me.PublishTrackAsync(track, new TrackPublishOptions { Source = Face }); // ok

    public Task ScreenAsync(LocalVideoTrack track) => me.PublishTrackAsync(track, new TrackPublishOptions { Source = Screen }); //! GG2002

    public Task VoiceAsync(LocalAudioTrack track) => me.PublishTrackAsync(track, Voice); // ok

    public async Task LocalAsync(LocalVideoTrack track)
    {
        TrackSource source = TrackSource.SourceScreenshare;
        var options = new TrackPublishOptions { Source = source };
        await me.PublishTrackAsync(track, options); //! GG2002
    }

    public Task ChosenAsync(LocalTrack track, bool voice)
    {
        TrackSource source = voice ? TrackSource.SourceMicrophone : TrackSource.SourceCamera;
        return me.PublishTrackAsync(track, new TrackPublishOptions { Source = source }); // ok
    }

    public Task GivenAsync(LocalTrack track, TrackPublishOptions options) => me.PublishTrackAsync(track, options); // ok

    public Task NothingAsync(LocalVideoTrack track) => me.PublishTrackAsync(track, new TrackPublishOptions()); //! GG2005
}

// a sensor sends media only, and hears nobody
[UsesPolicy(typeof(SensorPolicy))]
public static class Sensor
{
    private const bool On = true;

    public static Task MeasureAsync(LocalParticipant me, string value) => me.SendTextAsync(value); //! GG2003

    public static Task ShowAsync(LocalParticipant me, LocalVideoTrack track) => me.PublishTrackAsync(track); // ok

    public static void Watch(RemoteTrackPublication other) => other.SetSubscribed(On); //! GG2004

    public static void Forget(RemoteTrackPublication other) => other.SetSubscribed(false); // ok
}
