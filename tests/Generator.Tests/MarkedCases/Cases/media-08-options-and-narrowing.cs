// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tracks and their sources, data, RPC, subscriptions, transcriptions: options in the making, wrappers, narrowed tokens.
using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Publish = LiveKit.Rtc.TrackPublishOptions;
namespace LiveKit.Rtc { public class AudioStream(Track track) : IDisposable { public Track Track => track; public static AudioStream FromTrack(Track track) => new(track); public void Dispose() { } } }
namespace Cases.Media
{
    [RoomPolicy(CanPublishSources = TrackSources.Camera, Ttl = "1h")] public partial class DoorbellPolicy;
    [RoomPolicy(CanPublishSources = TrackSources.ScreenShare | TrackSources.ScreenShareAudio, CanPublishData = false, Ttl = "1h")] public partial class SlidesPolicy;
    [RoomPolicy(CanPublish = false, CanSubscribe = true, Ttl = "1h")] public partial class WindowPolicy;
    [RoomPolicy(CanSubscribe = false, CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class SensorPolicy;
    [RoomPolicy(Agent = true, CanPublishData = false, Ttl = "1h")] public partial class MutedAgentPolicy;
    [RoomPolicy(Kind = ParticipantKind.Egress, Ttl = "1h")] public partial class RecorderPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class ResidentPolicy;

    // source-set: the source is set after the options were made
    [UsesPolicy(typeof(DoorbellPolicy))]
    public sealed class Doorbell(LocalParticipant me)
    {
        private const TrackSource Picture = TrackSource.SourceCamera;
        private const TrackSource Sound = TrackSource.SourceMicrophone;
        private static readonly Publish s_sound = new() { Source = Sound };

        public async Task ShowAsync(LocalTrack track)
        {
            var options = new Publish();
            options.Source = Picture;
            await me.PublishTrackAsync(track, options); // ok
        }

        public async Task RingAsync(LocalTrack track)
        {
            var options = new Publish();
            options.Source = Sound;
            await me.PublishTrackAsync(track, options); //! GG2002
        }

        public async Task ForgetAsync(LocalTrack track)
        {
            Publish options = new();
            await me.PublishTrackAsync(track, options); //! GG2005
        }

        public Task SharedAsync(LocalTrack track) => me.PublishTrackAsync(track, s_sound); //? GG2002

        public Task NeitherAsync(LocalTrack track, bool screen) => me.PublishTrackAsync(track, new Publish { Source = screen ? TrackSource.SourceScreenshare : Sound }); //? GG2002

        public Task GivenAsync(LocalTrack track, Publish options) => me.PublishTrackAsync(track, options); // ok

        public async Task BySwitchAsync(LocalTrack track, string kind)
        {
            TrackSource source = kind switch { "front" or "back" => TrackSource.SourceCamera, _ => throw new ArgumentOutOfRangeException(nameof(kind)) };
            await me.PublishTrackAsync(track, new() { Source = source }); // ok
        }
    }

    // source-wrapper: a wrapper of one source, and one of any
    public static class Intercom
    {
        [RequiresPermission(Permission.PublishMicrophone)]
        public static Task TalkAsync(this LocalParticipant me, LocalAudioTrack track) => me.PublishTrackAsync(track, new() { Source = TrackSource.SourceMicrophone }); // ok

        [RequiresPermission(Permission.PublishCamera)]
        public static Task LookAsync(this LocalParticipant me, LocalVideoTrack track) => me.PublishTrackAsync(track, new() { Source = TrackSource.SourceCamera }); // ok
    }

    [UsesPolicy(typeof(DoorbellPolicy))]
    public sealed class Intercoms(LocalParticipant me)
    {
        public Task LookAsync(LocalVideoTrack track) => me.LookAsync(track); // ok

        public Task TalkAsync(LocalAudioTrack track) => me.TalkAsync(track); //! GG2002
    }

    // data-stated: data is off although sources are listed; publishing off takes data along
    public sealed class Slides(TokenSigner signer)
    {
        public async Task PresentAsync(string floor, string user, LocalVideoTrack deck)
        {
            using var room = new Room();
            await room.ConnectAsync("wss://x", SlidesPolicy.CreateToken(signer, floor, user));
            await room.LocalParticipant!.PublishTrackAsync(deck, new() { Source = TrackSource.SourceScreenshare }); // ok
            await room.LocalParticipant!.PublishDataAsync([3]); //! GG2003
        }

        public async Task WatchAsync(string floor, string user, RemoteTrackPublication deck)
        {
            using var room = new Room();
            await room.ConnectAsync("wss://x", WindowPolicy.CreateToken(signer, floor, user));
            deck.SetSubscribed(true); // ok
            room.LocalParticipant!.RegisterRpcMethod("page", data => Task.FromResult(data.Payload)); //! GG2003
            room.LocalParticipant!.SetTrackSubscriptionPermissions(true); // ok
            await room.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!)); //! GG2002
        }
    }

    // narrowed: one token of a wide policy is narrowed
    public sealed class Narrowed(TokenSigner signer)
    {
        public async Task RunAsync(string floor, string user, LocalVideoTrack track)
        {
            Room quiet = new(), seen = new();
            await quiet.ConnectAsync("wss://x", ResidentPolicy.CreateToken(signer, floor, user, new ParticipantOptions { Narrow = new TokenNarrowing { CanPublishData = false } }));
            await seen.ConnectAsync("wss://x", ResidentPolicy.CreateToken(signer, floor, user + "-s", new ParticipantOptions { Narrow = new TokenNarrowing { CanPublishSources = TrackSources.Microphone } }));
            await quiet.LocalParticipant!.PublishTrackAsync(track); // ok
            await quiet.LocalParticipant!.SendTextAsync("narrowed"); //! GG2003
            await seen.LocalParticipant!.PublishTrackAsync(track, new() { Source = TrackSource.SourceCamera }); // ok
            await seen.LocalParticipant!.SendTextAsync("by sources only"); // ok
        }
    }

    // subscribe: by LINQ, by a delegate, of one's own track
    [UsesPolicy(typeof(SensorPolicy))]
    public sealed class Sensor(LocalParticipant me)
    {
        public void HearAll(IEnumerable<RemoteTrackPublication> all) => all.ToList().ForEach(one => one.SetSubscribed(true)); //! GG2004

        public void HearNone(IEnumerable<RemoteTrackPublication> all) => all.ToList().ForEach(one => one.SetSubscribed(false)); // ok

        public void Open(Track track)
        {
            if (track is RemoteTrack remote)
            {
                using var stream = AudioStream.FromTrack(remote); //! GG2004
            }
        }

        public AudioStream Meter(LocalAudioTrack microphone) => new(microphone); // ok

        public Task TemperatureAsync(double value) => me.SetAttributesAsync(new() { ["celsius"] = $"{value}" }); // ok
    }

    // agent: transcriptions need the agent, and data
    public sealed class Captions(TokenSigner signer)
    {
        public async Task RunAsync(string floor, string user, Transcription text)
        {
            Room muted = new(), recorder = new();
            await muted.ConnectAsync("wss://x", MutedAgentPolicy.CreateToken(signer, floor, user));
            await recorder.ConnectAsync("wss://x", RecorderPolicy.CreateToken(signer, floor, user + "-r"));
            await recorder.LocalParticipant!.PublishTranscriptionAsync(text); //! GG2006
            await recorder.LocalParticipant!.SendTextAsync("as text"); // ok
            await muted.LocalParticipant!.SendChatMessageAsync("muted"); //! GG2003
        }
    }
}
