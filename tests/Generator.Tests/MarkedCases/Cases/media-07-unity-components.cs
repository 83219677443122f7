// rules: GG2001 GG2002 GG2003 GG2004 GG2005
// LiveKit's SDK for Unity: singletons, providers, callbacks, coroutines with parameters, buttons.
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
namespace Cases.Unity
{
    using LiveKit.Proto;
    [RoomPolicy(CanPublish = false, Ttl = "30m")] public partial class GhostPolicy;
    [RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, Ttl = "30m")] public partial class RacerPolicy;
    [RoomPolicy(CanUpdateOwnMetadata = true, CanSubscribe = false, Ttl = "30m")] public partial class BeaconPolicy;

    // unity-singleton: one voice for the whole game
    public sealed class Voice : MonoBehaviour
    {
        public static Voice Instance { get; private set; } = null!;

        public Room Room { get; private set; } = null!;

        private void Awake() => Instance = this;

        public IEnumerator Open(string lap)
        {
            Room = new Room();
            var connect = Room.Connect("ws://localhost:7880", GhostPolicy.CreateToken(new TokenSigner("devkey", "secret"), lap, Guid.NewGuid().ToString()), new RoomOptions());
            yield return connect;
            Debug.Log(Room.LocalParticipant.Metadata); // ok
        }
    }

    public sealed class HonkButton : MonoBehaviour
    {
        public void OnClick() => Voice.Instance.Room.LocalParticipant.PublishData(Encoding.UTF8.GetBytes("honk")); //! GG2003

        public void OnClose() => Voice.Instance.Room.Disconnect(); // ok
    }

    // unity-provider: another component mints, this one connects and publishes
    public sealed class RacerTokens : MonoBehaviour
    {
        private readonly TokenSigner _signer = new("devkey", "secret");

        public string For(string track, string racer) => RacerPolicy.CreateToken(_signer, track, racer);
    }

    public sealed class Cockpit : MonoBehaviour
    {
        [SerializeField] private string racer = "";
        private readonly Room _room = new();

        private IEnumerator Start()
        {
            RacerTokens tokens = GetComponent<RacerTokens>();
            yield return _room.Connect("ws://localhost:7880", tokens.For("monza", racer), new RoomOptions());
            LocalParticipant me = _room.LocalParticipant;
            me.RegisterRpcMethod("pit", lap => lap); // ok
            var options = new TrackPublishOptions();
            options.Source = TrackSource.SourceCamera;
            PublishTrackInstruction camera = me.PublishTrack(new LocalVideoTrack(), options); // ok
            yield return camera;
            yield return new WaitForSeconds(1);
            yield return me.PublishTrack(new LocalVideoTrack(), new TrackPublishOptions { Source = TrackSource.SourceScreenshare }); //! GG2002
            yield return me.PublishTrack(new LocalVideoTrack(), new TrackPublishOptions()); //! GG2005
            yield return me.SetAttributes(new Dictionary<string, string> { ["lap"] = "1" }); //! GG2001
        }
    }

    // unity-coroutine-parameter: one routine joins, the other gets the room and what it is
    public sealed class Podium : MonoBehaviour
    {
        private void Start()
        {
            var beacon = new Room();
            var racer = new Room();
            StartCoroutine(Join(beacon, BeaconPolicy.CreateToken(new TokenSigner("devkey", "secret"), "podium", "beacon-" + Guid.NewGuid())));
            StartCoroutine(Join(racer, RacerPolicy.CreateToken(new TokenSigner("devkey", "secret"), "podium", "racer-" + Guid.NewGuid())));
            beacon.LocalParticipant.SetMetadata("lit"); // ok
            beacon.LocalParticipant.PublishData([7]); // ok
            racer.LocalParticipant.SetName("first"); //! GG2001
        }

        private static IEnumerator Join(Room room, string token)
        {
            yield return room.Connect("ws://localhost:7880", token, new RoomOptions());
        }
    }

    // unity-callback: who asks gets the room when it is there
    public sealed class GhostLink : MonoBehaviour
    {
        private event Action<Room>? Joined;

        private void Awake() => Joined += OnJoined;

        private IEnumerator Start()
        {
            var room = new Room();
            yield return room.Connect("ws://localhost:7880", GhostPolicy.CreateToken(new TokenSigner("devkey", "secret"), "replay", Guid.NewGuid().ToString()), new RoomOptions());
            Joined?.Invoke(room);
        }

        private void OnJoined(Room room)
        {
            room.LocalParticipant.PublishTrack(new LocalAudioTrack(), new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
            room.LocalParticipant.UnpublishTrack(new LocalAudioTrack(), stop: true); // ok
        }
    }

    // unity-told: a member is told otherwise than its type
    [UsesPolicy(typeof(BeaconPolicy))]
    public sealed class BeaconView : MonoBehaviour
    {
        private Room? _room;

        private void OnColour(string colour) => _room?.LocalParticipant.SetAttributes(new Dictionary<string, string> { ["colour"] = colour }); // ok

        private void OnSee(IEnumerable<RemoteTrackPublication> others)
        {
            foreach (var other in others)
            {
                other.SetSubscribed(subscribed: true); //! GG2004
            }
        }

        private void OnLookAway(RemoteTrackPublication other) => other.SetSubscribed(!true); // ok

        [UsesPolicy(typeof(RacerPolicy))]
        private void OnRace(RemoteTrackPublication other)
        {
            other.SetSubscribed(true); // ok
            _room!.LocalParticipant.SetMetadata("racing"); //! GG2001
        }
    }

    // unity-pasted: the token is pasted into the inspector; the link is for somebody else
    public sealed class Marshal : MonoBehaviour
    {
        [SerializeField] private string token = "";
        private readonly Room _room = new();

        public string Link(string ghost) => GhostPolicy.CreateToken(new TokenSigner("devkey", "secret"), "marshals", ghost);

        private IEnumerator Start()
        {
            yield return _room.Connect("ws://localhost:7880", token, new RoomOptions());
            yield return _room.LocalParticipant.SetName("marshal"); // ok
            _room.LocalParticipant.PublishData([1]); // ok
        }
    }
}
