// case: Data tracks are subscribed to without CanSubscribe.
// libraries: unity
using LiveKit;
using UnityEngine;

namespace Mocap.Stage;

[RoomPolicy(CanSubscribe = false)]
public partial class ActorPolicy;

[UsesPolicy(typeof(ActorPolicy))]
public class MocapReceiver : MonoBehaviour
{
    private DataTrackStream _stream;

    public void Listen(Room room) => room.DataTrackPublished += OnDataTrack;

    private void OnDataTrack(RemoteDataTrack track)
    {
        if (track.Info.Name == "skeleton")
        {
            _stream = {|GG2004:track.Subscribe()|};
        }
    }
}
