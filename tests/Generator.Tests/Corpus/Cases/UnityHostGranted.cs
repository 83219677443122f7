// case: The host of a Unity party game may do all that it does.
// libraries: unity
using System.Collections;
using LiveKit;
using LiveKit.Proto;
using UnityEngine;

namespace Party.Unity;

[RoomPolicy(CanUpdateOwnMetadata = true, CanPublishSources = TrackSources.Microphone | TrackSources.Camera)]
public partial class PartyHostPolicy;

public class PartyHost : MonoBehaviour
{
    private Room _room;

    public IEnumerator Open(TokenSigner signer, string url, string party, string host, LocalAudioTrack voice)
    {
        _room = new Room();
        _room.Reconnected += _ => Debug.Log("back again");
        yield return _room.Connect(url, PartyHostPolicy.CreateToken(signer, party, host), new RoomOptions());
        yield return _room.LocalParticipant.PublishTrack(voice, new TrackPublishOptions { Source = TrackSource.SourceMicrophone });
        yield return _room.LocalParticipant.SetAttributes(new Dictionary<string, string> { ["host"] = "1" });
        _room.LocalParticipant.RegisterRpcMethod("kick", data => Task.FromResult("no"));
    }
}
