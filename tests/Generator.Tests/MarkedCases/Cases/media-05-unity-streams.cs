// rules: GG2001 GG2002 GG2003 GG2004 GG2005
// Unity: streams of remote tracks, subscriptions by a toggle, sources in fields of a behaviour.
using System; using System.Collections; using System.Collections.Generic;
using GrantGen; using LiveKit; using LiveKit.Proto; using UnityEngine;
namespace UnityEngine
{
    public class YieldInstruction; public class Object; public class Component : Object; public sealed class AudioSource : Component;
    public class MonoBehaviour : Component { public T GetComponent<T>() where T : Component, new() => new(); }
}
namespace LiveKit.Proto { public enum TrackSource { SourceUnknown, SourceCamera, SourceMicrophone, SourceScreenshare, SourceScreenshareAudio } public sealed class TrackPublishOptions { public TrackSource Source { get; set; } } }
namespace LiveKit
{
    using LiveKit.Proto;
    public interface ILocalTrack; public interface IVideoTrack; public sealed class LocalAudioTrack : ILocalTrack; public sealed class LocalVideoTrack : ILocalTrack, IVideoTrack;
    public sealed class RemoteAudioTrack; public sealed class RemoteVideoTrack : IVideoTrack;
    public sealed class AudioStream(RemoteAudioTrack track, UnityEngine.AudioSource source) : IDisposable { public RemoteAudioTrack Track => track; public UnityEngine.AudioSource Source => source; public void Dispose() { } }
    public sealed class VideoStream(IVideoTrack track) : IDisposable { public IVideoTrack Track => track; public void Dispose() { } }
    public sealed class PublishTrackInstruction : UnityEngine.YieldInstruction;
    public sealed class Room { public LocalParticipant LocalParticipant { get; } = new(); public ConnectInstruction Connect(string url, string token, RoomOptions options) => new(); public void Disconnect() { } }
    public sealed class LocalParticipant
    {
        public SetMetadataInstruction SetMetadata(string metadata) => new();
        public PublishTrackInstruction PublishTrack(ILocalTrack track, TrackPublishOptions options) => new();
        public void PublishData(byte[] data, IReadOnlyCollection<string>? to = null, bool reliable = true, string? topic = null) { }
    }
    public sealed class RemoteTrackPublication { public void SetSubscribed(bool subscribed) { } }
}
namespace Variants.UnityStreams
{
    using LiveKit.Proto;
    [RoomPolicy(CanSubscribe = false, Ttl = "1h")] public partial class SenderPolicy;
    [RoomPolicy(CanPublishSources = TrackSources.Camera, Ttl = "1h")] public partial class FacePolicy;

    [UsesPolicy(typeof(SenderPolicy))]
    public sealed class Sender : MonoBehaviour
    {
        private AudioStream? _stream;
        private VideoStream? _video;

        private void OnAudio(RemoteAudioTrack track)
        {
            _stream?.Dispose();
            _stream = new AudioStream(track, GetComponent<AudioSource>()); //! GG2004
        }

        private void OnVideo(RemoteVideoTrack track) => _video = new VideoStream(track); //! GG2004

        private void OnPreview(LocalVideoTrack track) => _video = new VideoStream(track); // ok

        private void OnToggle(RemoteTrackPublication other, bool on) => other.SetSubscribed(on); // ok

        private void OnShow(RemoteTrackPublication other) => other.SetSubscribed(true); //! GG2004
    }

    // may subscribe; shows a face and, by mistake, a screen
    public sealed class Face : MonoBehaviour
    {
        private readonly Room _room = new();
        private readonly TrackPublishOptions _camera = new() { Source = TrackSource.SourceCamera };

        private IEnumerator Start()
        {
            yield return _room.Connect("ws://localhost:7880", FacePolicy.CreateToken(new TokenSigner("devkey", "secret"), "faces", Guid.NewGuid().ToString()), new RoomOptions());
            yield return _room.LocalParticipant.PublishTrack(new LocalVideoTrack(), _camera); // ok
            const TrackSource screen = TrackSource.SourceScreenshare;
            yield return _room.LocalParticipant.PublishTrack(new LocalVideoTrack(), new TrackPublishOptions { Source = screen }); //! GG2002
            yield return _room.LocalParticipant.SetMetadata("smile"); //! GG2001
        }

        private AudioStream Hear(RemoteAudioTrack track) => new(track, GetComponent<AudioSource>()); // ok

        private void OnWave() => _room.LocalParticipant.PublishData([1]); // ok
    }
}
namespace LiveKit { using UnityEngine; public sealed class RoomOptions; public sealed class ConnectInstruction : YieldInstruction; public sealed class SetMetadataInstruction : YieldInstruction; }
