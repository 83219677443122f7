// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Published sources by constant, local, field, property and options that are changed; wrappers of one source.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace Variants.MediaSources;

[RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class CallerPolicy;
[RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio, Ttl = "1h")] public partial class PresenterPolicy;
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "1h")] public partial class TyperPolicy;
[RoomPolicy(Ttl = "1h")] public partial class FreePolicy;

// locals that are changed before they are used
[UsesPolicy(typeof(CallerPolicy))]
public sealed class Locals(LocalParticipant me)
{
    private const TrackSource Voice = TrackSource.SourceMicrophone;
    private const TrackSource Face = TrackSource.SourceCamera;
    private static readonly TrackPublishOptions Shared = new() { Source = TrackSource.SourceScreenshare };
    private readonly TrackPublishOptions _voice = new() { Source = Voice };

    private TrackPublishOptions VoiceOptions { get; } = new() { Source = Voice };

    public Task ConstantAsync(LocalTrack track) => me.PublishTrackAsync(track, new TrackPublishOptions { Source = Face }); //! GG2002

    public Task FieldAsync(LocalTrack track) => me.PublishTrackAsync(track, _voice); // ok

    public Task PropertyAsync(LocalTrack track) => me.PublishTrackAsync(track, VoiceOptions); // ok

    public Task StaticAsync(LocalTrack track) => me.PublishTrackAsync(track, Shared); //! GG2002

    public async Task ChangedAsync(LocalTrack track)
    {
        var options = new TrackPublishOptions { Source = Face };
        options.Source = Voice;
        await me.PublishTrackAsync(track, options); // ok
        options.Source = Face;
        await me.PublishTrackAsync(track, options); //! GG2002
    }

    public async Task LocalAsync(LocalTrack track)
    {
        TrackSource source = TrackSource.SourceScreenshareAudio;
        var options = new TrackPublishOptions();
        options.Source = source;
        await me.PublishTrackAsync(track, options); //! GG2002
    }

    public async Task NoneAsync(LocalTrack track)
    {
        var options = new TrackPublishOptions();
        await me.PublishTrackAsync(track, options); //! GG2005
    }

    public Task GivenAsync(LocalTrack track, TrackPublishOptions options) => me.PublishTrackAsync(track, options); // ok

    public Task GivenSourceAsync(LocalTrack track, TrackSource source) => me.PublishTrackAsync(track, new TrackPublishOptions { Source = source }); // ok

    public async Task FilledAsync(LocalTrack track, Action<TrackPublishOptions> fill)
    {
        var options = new TrackPublishOptions();
        fill(options);
        await me.PublishTrackAsync(track, options); // ok
    }
}

// a helper that takes the source
public sealed class Helper(TokenSigner signer)
{
    private readonly Room _room = new();

    public Task JoinAsync(string hall, string who) => _room.ConnectAsync("wss://x", PresenterPolicy.CreateToken(signer, hall, who));

    private Task ShowAsync(LocalTrack track, TrackPublishOptions options) => _room.LocalParticipant!.PublishTrackAsync(track, options); // ok

    public Task ScreenAsync(LocalTrack track) => ShowAsync(track, new() { Source = TrackSource.SourceScreenshare });

    public Task SoundAsync(LocalTrack track) => ShowAsync(track, new() { Source = TrackSource.SourceScreenshareAudio });

    public Task FaceAsync(LocalTrack track) => _room.LocalParticipant!.PublishTrackAsync(track, new() { Source = TrackSource.SourceCamera }); //! GG2002
}

// publishing is off altogether: the source does not matter; where nothing is restricted, neither
public sealed class Both(TokenSigner signer)
{
    public async Task RunAsync(string hall, string who, LocalAudioTrack voice)
    {
        Room typer = new(), free = new();
        await typer.ConnectAsync("wss://x", TyperPolicy.CreateToken(signer, hall, who));
        await free.ConnectAsync("wss://x", FreePolicy.CreateToken(signer, hall, who + "-f"));
        await typer.LocalParticipant!.PublishTrackAsync(voice); //! GG2002
        await typer.LocalParticipant!.SendTextAsync("typing"); // ok
        await free.LocalParticipant!.PublishTrackAsync(voice); // ok
        await free.LocalParticipant!.PublishTrackAsync(voice, new TrackPublishOptions { Source = TrackSource.SourceCamera }); // ok
    }
}

// wrappers of one source
public static class Wrappers
{
    [RequiresPermission(Permission.PublishCamera)]
    public static async Task CameraAsync(LocalParticipant me, LocalVideoTrack track)
    {
        const TrackSource source = TrackSource.SourceCamera;
        var options = new TrackPublishOptions { Source = source };
        await me.PublishTrackAsync(track, options); // ok
    }

    [RequiresPermission(Permission.PublishScreenShareAudio)]
    public static Task SoundAsync(LocalParticipant me, LocalAudioTrack track) => me.PublishTrackAsync(track, new() { Source = TrackSource.SourceScreenshareAudio }); // ok
}

[UsesPolicy(typeof(PresenterPolicy))]
public static class Wrapped
{
    public static Task FaceAsync(LocalParticipant me, LocalVideoTrack track) => Wrappers.CameraAsync(me, track); //! GG2002

    public static Task SoundAsync(LocalParticipant me, LocalAudioTrack track) => Wrappers.SoundAsync(me, track); // ok
}
