// rules: GG2001 GG2002 GG2003 GG2004 GG2005
// LiveKit's SDK for Unity: MonoBehaviours, coroutines, serialized fields.
using System; using System.Collections; using System.Collections.Generic; using System.Text;
using GrantGen; using LiveKit; using UnityEngine;
namespace UnityEngine
{
    [AttributeUsage(AttributeTargets.Field)] public sealed class SerializeFieldAttribute : Attribute;
    public class YieldInstruction; public sealed class WaitForSeconds(float seconds) : YieldInstruction { public float Seconds => seconds; } public sealed class Coroutine : YieldInstruction;
    public class Object; public class Component : Object; public class GameObject : Object { public T AddComponent<T>() where T : Component, new() => new(); }
    public class MonoBehaviour : Component { public Coroutine StartCoroutine(IEnumerator routine) => new(); public T GetComponent<T>() where T : Component, new() => new(); }
    public static class Debug { public static void Log(object message) { } }
}
namespace LiveKit.Proto { public enum TrackSource { SourceUnknown, SourceCamera, SourceMicrophone, SourceScreenshare, SourceScreenshareAudio } public sealed class TrackPublishOptions { public TrackSource Source { get; set; } } }
namespace LiveKit
{
    using LiveKit.Proto;
    public sealed class RoomOptions; public sealed class ConnectInstruction : UnityEngine.YieldInstruction; public sealed class SetMetadataInstruction : UnityEngine.YieldInstruction;
    public interface ILocalTrack; public sealed class LocalAudioTrack : ILocalTrack; public sealed class LocalVideoTrack : ILocalTrack;
    public sealed class PublishTrackInstruction : UnityEngine.YieldInstruction { public bool IsError => false; }
    public sealed class Room { public LocalParticipant LocalParticipant { get; } = new(); public ConnectInstruction Connect(string url, string token, RoomOptions options) => new(); public void Disconnect() { } }
    public sealed class LocalParticipant
    {
        public string Metadata => "";
        public SetMetadataInstruction SetMetadata(string metadata) => new(); public SetMetadataInstruction SetName(string name) => new(); public SetMetadataInstruction SetAttributes(IDictionary<string, string> attributes) => new();
        public PublishTrackInstruction PublishTrack(ILocalTrack track, TrackPublishOptions options) => new(); public void UnpublishTrack(ILocalTrack track, bool stop) { }
        public void PublishData(byte[] data, IReadOnlyCollection<string>? to = null, bool reliable = true, string? topic = null) { }
        public void RegisterRpcMethod(string method, Func<string, string> handler) { }
    }
    public sealed class RemoteTrackPublication { public void SetSubscribed(bool subscribed) { } }
}
namespace Held.Unity
{
    using LiveKit.Proto;
    [RoomPolicy(CanPublishSources = TrackSources.Microphone, Ttl = "1h")] public partial class LobbyPolicy;
    [RoomPolicy(CanPublish = false, CanSubscribe = false, Ttl = "1h")] public partial class SpectatorPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, Ttl = "1h")] public partial class LeaderPolicy;

    // unity-coroutine: a development client that mints its own token
    public sealed class VoiceClient : MonoBehaviour
    {
        [SerializeField] private string url = "ws://localhost:7880";
        private Room _room = null!;
        private LocalAudioTrack _track = null!;

        private IEnumerator Start()
        {
            _room = new Room();
            string token = LobbyPolicy.CreateToken(new TokenSigner("devkey", "secret"), "lobby", Guid.NewGuid().ToString());
            yield return _room.Connect(url, token, new RoomOptions());
            yield return _room.LocalParticipant.SetName("player"); //! GG2001
            yield return _room.LocalParticipant.PublishTrack(_track, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
            yield return StartCoroutine(Camera(new LocalVideoTrack()));
        }

        private IEnumerator Camera(LocalVideoTrack camera)
        {
            var options = new TrackPublishOptions { Source = TrackSource.SourceCamera };
            yield return _room.LocalParticipant.PublishTrack(camera, options); //! GG2002
            _room.LocalParticipant.PublishData(Encoding.UTF8.GetBytes("camera")); // ok
            _room.LocalParticipant.UnpublishTrack(camera, true); // ok
        }

        private void OnDestroy() => _room.Disconnect();
    }

    // unity-component: the room is another component's
    public sealed class SpectatorRoom : MonoBehaviour
    {
        public Room Room { get; } = new();

        private IEnumerator Start()
        {
            yield return Room.Connect("ws://localhost:7880", SpectatorPolicy.CreateToken(new TokenSigner("devkey", "secret"), "lobby", Guid.NewGuid().ToString()), new RoomOptions());
        }
    }

    public sealed class Cheering : MonoBehaviour
    {
        private SpectatorRoom _spectator = null!;

        private void Awake() => _spectator = GetComponent<SpectatorRoom>();

        private void OnClick() => _spectator.Room.LocalParticipant.PublishData([1]); //! GG2003

        private void OnHide() => Debug.Log(_spectator.Room.LocalParticipant.Metadata); // ok
    }

    // unity-told: told on the behaviour
    [UsesPolicy(typeof(SpectatorPolicy))]
    public sealed class SpectatorView : MonoBehaviour
    {
        private LocalParticipant? _me;

        private void OnWave() => _me?.PublishData([1]); //! GG2003

        private void OnWatch(RemoteTrackPublication other, bool visible)
        {
            if (visible)
            {
                other.SetSubscribed(true); //! GG2004
            }
            else
            {
                other.SetSubscribed(false); // ok
            }

            other.SetSubscribed(visible); //? GG2004
        }
    }

}
