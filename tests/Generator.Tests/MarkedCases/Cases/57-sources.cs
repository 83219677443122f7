// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Publish = LiveKit.Rtc.TrackPublishOptions; using Room = LiveKit.Rtc.Room;
namespace Own.Media;
[RoomPolicy(CanPublishSources = TrackSources.Microphone)] public partial class MicPolicy;
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone)] public partial class StudioPolicy;
[RoomPolicy(CanPublish = false)] public partial class WatchPolicy;
[RoomPolicy(CanSubscribe = false)] public partial class SendPolicy;
public static class Wrappers {
    [RequiresPermission(Permission.PublishCamera)] public static Task CameraAsync(this LocalParticipant me, LocalVideoTrack t) => me.PublishTrackAsync(t, new Publish { Source = TrackSource.SourceCamera }); // ok
    [RequiresPermission(Permission.PublishMicrophone)] public static Task MicAsync(this LocalParticipant me, LocalAudioTrack t) { var o = new Publish { Source = TrackSource.SourceMicrophone }; return me.PublishTrackAsync(t, o); } // ok
    [RequiresPermission(Permission.PublishData)] public static Task ChatAsync(this Room room, string text) => room.LocalParticipant!.SendTextAsync(text); // ok
}
public sealed class Mic(TokenSigner signer) {
    static readonly Publish Screen = new() { Source = TrackSource.SourceScreenshare };
    private readonly Publish _camera = new() { Source = TrackSource.SourceCamera };
    const TrackSource Default = TrackSource.SourceCamera;
    private TrackSource Source { get; } = TrackSource.SourceCamera;
    public async Task A(string hall, string who, LocalVideoTrack v, LocalAudioTrack a) {
        var room = new Room(); await room.ConnectAsync("u", MicPolicy.CreateToken(signer, hall, who)); var me = room.LocalParticipant!;
        await me.PublishTrackAsync(a, new Publish { Source = TrackSource.SourceMicrophone }); // ok
        await me.PublishTrackAsync(v, new Publish { Source = TrackSource.SourceCamera }); //! GG2002
        await me.PublishTrackAsync(v, Screen); //! GG2002
        await me.PublishTrackAsync(v, _camera); //! GG2002
        await me.PublishTrackAsync(v, new Publish { Source = Default }); //! GG2002
        await me.PublishTrackAsync(v, new Publish { Source = Source }); //! GG2002
        var o = new Publish(); o.Source = TrackSource.SourceCamera; await me.PublishTrackAsync(v, o); //! GG2002
        o.Source = TrackSource.SourceMicrophone; await me.PublishTrackAsync(a, o); // ok
        var s = TrackSource.SourceScreenshareAudio; await me.PublishTrackAsync(a, new Publish { Source = s }); //! GG2002
        await me.PublishTrackAsync(a); //! GG2005
        await me.PublishTrackAsync(a, new Publish { Simulcast = true }); //! GG2005
        await me.CameraAsync(v); //! GG2002
        await me.MicAsync(a); // ok
        await room.ChatAsync("x"); // ok
        await me.PublishTrackAsync(a, Options(TrackSource.SourceMicrophone)); // ok
        await me.PublishTrackAsync(v, Options(TrackSource.SourceCamera)); //? GG2002
        await me.PublishTrackAsync(v, Cam()); //? GG2002
    }
    static Publish Options(TrackSource source) => new() { Source = source };
    static Publish Cam() => new() { Source = TrackSource.SourceCamera };
}
[UsesPolicy(typeof(WatchPolicy))] public sealed class Watch(Room room) {
    public async Task A(LocalVideoTrack v, bool on, RemoteTrackPublication p) {
        await room.LocalParticipant!.CameraAsync(v); //! GG2002
        await room.ChatAsync("x"); //! GG2003
        p.SetSubscribed(on); // ok
    }
}
[UsesPolicy(typeof(SendPolicy))] public sealed class Send {
    public void A(RemoteTrackPublication p, bool on) {
        p.SetSubscribed(on); // ok
        p.SetSubscribed(false); // ok
        p.SetSubscribed(true); //! GG2004
        const bool yes = true; p.SetSubscribed(yes); //! GG2004
    }
}
[UsesPolicy(typeof(StudioPolicy))] public sealed class Studio(LocalParticipant me) {
    private TrackSource _source = TrackSource.SourceCamera;
    public void Switch(bool screen) => _source = screen ? TrackSource.SourceScreenshare : TrackSource.SourceCamera;
    public Task A(LocalVideoTrack v) => me.PublishTrackAsync(v, new Publish { Source = _source }); // ok
    public Task B(LocalVideoTrack v, TrackSource source) => me.PublishTrackAsync(v, new Publish { Source = source }); // ok
    public Task C(LocalVideoTrack v, bool share) { var o = new Publish { Source = TrackSource.SourceScreenshare }; if (!share) o.Source = TrackSource.SourceCamera; return me.PublishTrackAsync(v, o); } // ok
    public Task D(LocalVideoTrack v) { Publish o = new() { Source = TrackSource.SourceScreenshare }; return me.PublishTrackAsync(v, o); } //! GG2002
    public Task E(LocalVideoTrack v, TrackSource s) => s == TrackSource.SourceScreenshare ? Task.CompletedTask : me.PublishTrackAsync(v, new Publish { Source = s }); // ok
    public Task F(IEnumerable<LocalVideoTrack> all) => Task.WhenAll(all.Select(t => me.PublishTrackAsync(t, new Publish { Source = TrackSource.SourceScreenshare }))); //! GG2002
}
