// case: A camera is published where the policy lists the microphone alone; once without a source.
// libraries: unity
using System.Collections;
using LiveKit;
using LiveKit.Proto;
using UnityEngine;

namespace Escape.Room3D;

[RoomPolicy(CanPublishSources = TrackSources.Microphone)]
public partial class TeamPolicy;

public class TeamMember : MonoBehaviour
{
    private Room _room;

    public IEnumerator Join(TokenSigner signer, string url, string game, string member)
    {
        _room = new Room();
        yield return _room.Connect(url, TeamPolicy.CreateToken(signer, game, member), new RoomOptions { AutoSubscribe = true });
    }

    public IEnumerator Show(LocalVideoTrack camera, LocalAudioTrack voice)
    {
        yield return {|GG2002:_room.LocalParticipant.PublishTrack(camera, new TrackPublishOptions { Source = TrackSource.SourceCamera })|};
        yield return {|GG2005:_room.LocalParticipant.PublishTrack(voice, new TrackPublishOptions { Dtx = true })|};
        yield return _room.LocalParticipant.PublishTrack(voice, new TrackPublishOptions { Dtx = true, Source = TrackSource.SourceMicrophone });
    }
}
