// Unity SDK 2.0.0 (real sources compiled against UnityEngine stubs).
using System.Collections; using System.Collections.Generic; using GrantGen; using LiveKit; using UnityEngine; using TrackPublishOptions = LiveKit.Proto.TrackPublishOptions; using TrackSource = LiveKit.Proto.TrackSource;
[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true)] public partial class CrowdPolicy { }
[RoomPolicy(CanPublishSources = TrackSources.Microphone, CanPublishData = true)] public partial class CasterPolicy { }
[UsesPolicy(typeof(CrowdPolicy))] public class Crowd : MonoBehaviour
{
    Room _room; public void Begin(ILocalTrack t, RemoteAudioTrack a, AudioSource s, RemoteTrackPublication p, RemoteDataTrack d)
    {
        _room.LocalParticipant.PublishTrack(t, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); //! GG2002
        _room.LocalParticipant.PublishData(new byte[] { 1 }, null, true, "wave"); //! GG2003
        _room.LocalParticipant.PublishDataTrack("wave"); //! GG2003
        _room.LocalParticipant.SetMetadata("x"); // ok
        var audio = new AudioStream(a, s); // ok
        p.SetSubscribed(true); // ok
        d.Subscribe(); // ok
        _room.LocalParticipant.UnpublishTrack(t, true); // ok
    }
    IEnumerator Co() { var op = _room.LocalParticipant.SendText("x", "topic"); yield return op; } //! GG2003
}
public class Caster : MonoBehaviour
{
    readonly Room _room = new Room(); [SerializeField] string _url;
    IEnumerator Start()
    {
        yield return _room.Connect(_url, CasterPolicy.CreateToken(TokenSigner.FromEnvironment(), "cast", System.Guid.NewGuid().ToString()), new LiveKit.RoomOptions());
        var me = _room.LocalParticipant;
        yield return me.SetAttributes(new Dictionary<string, string> { ["live"] = "yes" }); //! GG2001
        yield return me.SendText("hello", "chat"); // ok
    }
    IEnumerator Show(ILocalTrack face)
    {
        var options = new TrackPublishOptions { Source = TrackSource.SourceCamera };
        yield return _room.LocalParticipant.PublishTrack(face, options); //! GG2002
        yield return _room.LocalParticipant.PublishTrack(face, new TrackPublishOptions()); //! GG2005
        yield return _room.LocalParticipant.PublishTrack(face, new TrackPublishOptions { Source = TrackSource.SourceMicrophone }); // ok
    }
    void Name() { _room.LocalParticipant.UpdateName("x"); } //! GG2001
}
