// rules: GG2001 GG2002 GG2003 GG2004 GG2005 GG2006
// Subscriptions and streams, RPC and data: what the argument and the receiver's type say.
using System; using System.Collections.Generic; using System.Linq; using System.Threading; using System.Threading.Tasks;
using GrantGen; using LiveKit.Proto; using LiveKit.Rtc;
namespace LiveKit.Rtc { public class AudioStream(Track track) : IDisposable { public Track Track => track; public static AudioStream FromTrack(Track track) => new(track); public void Dispose() { } } }
namespace Variants.MediaSubscribing
{
    [RoomPolicy(CanSubscribe = false, Ttl = "1h")] public partial class CameraRigPolicy;
    [RoomPolicy(CanPublish = false, Ttl = "1h")] public partial class ViewerSeatPolicy;
    [RoomPolicy(CanPublishData = false, Ttl = "1h")] public partial class SingerPolicy;
    [RoomPolicy(Agent = true, CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class ScribePolicy;

    [UsesPolicy(typeof(CameraRigPolicy))]
    public sealed class Rig
    {
        private const bool On = true;

        public void Constant(RemoteTrackPublication other) => other.SetSubscribed(On); //! GG2004

        public void Off(RemoteTrackPublication other) => other.SetSubscribed(!On); // ok

        public void Variable(RemoteTrackPublication other, bool visible) => other.SetSubscribed(visible); // ok

        public void All(IEnumerable<RemoteTrackPublication> all) => all.ToList().ForEach(p => p.SetSubscribed(false)); // ok

        public void Some(RemoteTrackPublication? other) => other?.SetSubscribed(true); //! GG2004

        public AudioStream Hear(RemoteTrack track) => AudioStream.FromTrack(track); //! GG2004

        public AudioStream Myself(LocalAudioTrack track) => AudioStream.FromTrack(track); // ok

        public void Either(Track track)
        {
            if (track is RemoteTrack remote)
            {
                using var stream = new AudioStream(remote); //! GG2004
            }

            if (track is LocalAudioTrack local)
            {
                using var stream = new AudioStream(local); // ok
            }
        }
    }

    // who only watches may subscribe, and may send nothing
    [UsesPolicy(typeof(ViewerSeatPolicy))]
    public sealed class Seat(LocalParticipant me)
    {
        public void Watch(RemoteTrackPublication other) => other.SetSubscribed(true); // ok

        public AudioStream Hear(RemoteTrack track) => new(track); // ok

        public Task AskAsync() => me.PerformRpcAsync("host", "ask", "now"); //! GG2003

        public void Answer() => me.RegisterRpcMethod("ask", data => Task.FromResult(data.Payload)); //! GG2003

        public void Silence() => me.UnregisterRpcMethod("ask"); // ok

        public void Restrict() => me.SetTrackSubscriptionPermissions(false); // ok

        public Task TypeAsync() => me.StreamTextAsync("topic"); //! GG2003
    }

    // publishing without data
    public sealed class Song(TokenSigner signer)
    {
        private readonly Room _room = new();

        public async Task SingAsync(string hall, string who, LocalAudioTrack voice)
        {
            await _room.ConnectAsync("wss://x", SingerPolicy.CreateToken(signer, hall, who));
            await _room.LocalParticipant!.PublishTrackAsync(voice); // ok
            await _room.LocalParticipant!.PublishDataAsync([1]); //! GG2003
        }

        public Task BowAsync(string text) => _room.LocalParticipant!.SendChatMessageAsync(text); //! GG2003
    }

    // transcriptions: a scribe may, a singer may not
    public sealed class Scribe(TokenSigner signer)
    {
        public async Task WriteAsync(string hall, Transcription text)
        {
            Room scribe = new(), viewer = new();
            await scribe.ConnectAsync("wss://x", ScribePolicy.CreateToken(signer, hall, "scribe-" + hall));
            await viewer.ConnectAsync("wss://x", ViewerSeatPolicy.CreateToken(signer, hall, "viewer-" + hall));
            await scribe.LocalParticipant!.PublishTranscriptionAsync(text); // ok
            await scribe.LocalParticipant!.SetNameAsync("scribe"); // ok
            await viewer.LocalParticipant!.SendTextAsync("thanks"); //! GG2003
        }
    }
}
