// case: The same helper, called by a viewer.
// libraries: unity
using System.Collections;
using LiveKit;
using LiveKit.Proto;
using UnityEngine;

namespace Helper.Viewer;

[RoomPolicy(CanPublish = false)]
public partial class WatcherPolicy;

public static class RoomHelper
{
    public static IEnumerator PublishCamera(Room room, LocalVideoTrack camera)
    {
        var options = new TrackPublishOptions { Source = TrackSource.SourceCamera, Simulcast = true };
        yield return {|GG2102:room.LocalParticipant.PublishTrack(camera, options)|};
        yield return {|GG2103:room.LocalParticipant.SendText("camera on", "status")|};
    }
}

public class Watcher : MonoBehaviour
{
    public IEnumerator Go(TokenSigner signer, string url, string channel, string watcher, LocalVideoTrack camera)
    {
        var room = new Room();
        yield return room.Connect(url, WatcherPolicy.CreateToken(signer, channel, watcher), new RoomOptions());
        yield return StartCoroutine(RoomHelper.PublishCamera(room, camera));
    }
}
