// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Tracks and their sources, data, RPC, subscriptions, transcriptions: what the argument says.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc; using Publish = LiveKit.Rtc.TrackPublishOptions;
namespace LiveKit.Rtc { public class AudioStream(Track track) : IDisposable { public Track Track => track; public static AudioStream FromTrack(Track track) => new(track); public void Dispose() { } } }
namespace Held.Media
{
    [RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare, Ttl = "1h")] public partial class PodcastPolicy;
    [RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "1h")] public partial class ChatterPolicy;
    [RoomPolicy(CanPublish = true, CanPublishData = false, Ttl = "1h")] public partial class SilentPolicy;
    [RoomPolicy(CanSubscribe = false, Ttl = "1h")] public partial class SenderPolicy;
    [RoomPolicy(Agent = true, Ttl = "1h")] public partial class AgentPolicy;
    [RoomPolicy(Kind = ParticipantKind.Agent, Ttl = "1h")] public partial class KindPolicy;
    [RoomPolicy(Ttl = "1h")] public partial class GuestPolicy;

    // source-built: sources decided at run time
    [UsesPolicy(typeof(PodcastPolicy))]
    public sealed class Chosen(LocalParticipant me)
    {
        public Task EitherAsync(LocalTrack track, bool screen) => me.PublishTrackAsync(track, new Publish { Source = screen ? TrackSource.SourceScreenshare : TrackSource.SourceMicrophone }); // ok

        public Task ByTypeAsync(LocalTrack track) => me.PublishTrackAsync(track, new Publish { Source = track is LocalAudioTrack ? TrackSource.SourceMicrophone : TrackSource.SourceCamera }); //? GG2002

        public Task FunctionAsync(LocalTrack track, Func<LocalTrack, TrackSource> source) => me.PublishTrackAsync(track, new Publish { Source = source(track) }); // ok

        public async Task ConstantAsync(LocalTrack track)
        {
            const TrackSource source = TrackSource.SourceScreenshareAudio;
            await me.PublishTrackAsync(track, new Publish { Source = source }); //! GG2002
        }

        public Task MaybeAsync(LocalTrack track, Publish? given) => me.PublishTrackAsync(track, given ?? new Publish { Source = TrackSource.SourceMicrophone }); // ok
    }

    // data-stated: data stated apart from publishing
    public sealed class DataOnly(TokenSigner signer)
    {
        public async Task RunAsync(string hall, string user)
        {
            Room chatter = new(), silent = new();
            await chatter.ConnectAsync("wss://x", ChatterPolicy.CreateToken(signer, hall, user));
            await silent.ConnectAsync("wss://x", SilentPolicy.CreateToken(signer, hall, user + "-s"));
            await chatter.LocalParticipant!.SendChatMessageAsync("hi"); // ok
            chatter.LocalParticipant!.RegisterRpcMethod("ping", data => Task.FromResult(data.Payload)); // ok
            await silent.LocalParticipant!.PublishTrackAsync(LocalAudioTrack.Create("mic", null!)); // ok
            var writer = await silent.LocalParticipant!.StreamTextAsync("topic"); //! GG2003
            await writer.WriteAsync("text"); //? GG2003
            string answer = await silent.LocalParticipant!.PerformRpcAsync("host", "ask", "now"); //! GG2003
            await chatter.LocalParticipant!.SendTextAsync(answer); // ok
        }
    }

    // subscribe: subscriptions, streams of remote and local tracks
    [UsesPolicy(typeof(SenderPolicy))]
    public sealed class Monitoring
    {
        public void Watch(IReadOnlyList<RemoteTrackPublication> all)
        {
            foreach (RemoteTrackPublication publication in all)
            {
                publication.SetSubscribed(subscribed: true); //! GG2004
            }
        }

        public void Mute(RemoteTrackPublication publication)
        {
            const bool off = false;
            publication.SetSubscribed(off); // ok
        }

        public void Hear(RemoteTrack track)
        {
            using var stream = new AudioStream(track); //! GG2004
        }

        public void HearMyself(LocalAudioTrack track)
        {
            using var stream = new AudioStream(track); // ok
            using var again = AudioStream.FromTrack(track); // ok
        }

        public void HearAny(Track track)
        {
            using var stream = new AudioStream(track); //? GG2004
        }
    }

    // agent: transcriptions
    public sealed class Transcribing(TokenSigner signer)
    {
        public async Task RunAsync(string hall, string user, Transcription text)
        {
            Room agent = new(), kind = new(), guest = new();
            await agent.ConnectAsync("wss://x", AgentPolicy.CreateToken(signer, hall, user));
            await kind.ConnectAsync("wss://x", KindPolicy.CreateToken(signer, hall, user + "-k"));
            await guest.ConnectAsync("wss://x", GuestPolicy.CreateToken(signer, hall, user + "-g"));
            await agent.LocalParticipant!.PublishTranscriptionAsync(text); // ok
            await kind.LocalParticipant!.PublishTranscriptionAsync(text); // ok
            await guest.LocalParticipant!.PublishTranscriptionAsync(text); //! GG2006
            await guest.LocalParticipant!.SendTextAsync("text is data"); // ok
        }
    }

}
