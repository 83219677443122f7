// case: A static helper of a Unity project publishes for whoever calls it; its one caller may.
// libraries: unity
using System.Collections;
using LiveKit;
using LiveKit.Proto;
using UnityEngine;

namespace Helper.Unity;

[RoomPolicy(CanPublishSources = TrackSources.Camera)]
public partial class StreamerPolicy;

public static class RoomHelper
{
    public static IEnumerator PublishCamera(Room room, LocalVideoTrack camera)
    {
        var options = new TrackPublishOptions { Source = TrackSource.SourceCamera, Simulcast = true };
        var publish = room.LocalParticipant.PublishTrack(camera, options);
        yield return publish;
        if (publish.IsError)
        {
            Debug.Log("camera not published");
        }
    }
}

public class Streamer : MonoBehaviour
{
    public IEnumerator Go(TokenSigner signer, string url, string channel, string streamer, LocalVideoTrack camera)
    {
        var room = new Room();
        yield return room.Connect(url, StreamerPolicy.CreateToken(signer, channel, streamer), new RoomOptions());
        yield return RoomHelper.PublishCamera(room, camera);
    }
}
