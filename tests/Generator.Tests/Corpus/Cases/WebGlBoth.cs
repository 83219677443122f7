// case: Camera and microphone are enabled at once; only one of them is granted.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Meeting;

[RoomPolicy(CanPublishSources = TrackSources.Camera)]
public partial class MutePolicy;

public class MeetingStart : MonoBehaviour
{
    public IEnumerator Run(TokenSigner signer, string url, string meeting, string user)
    {
        var room = new Room(new RoomOptions { AdaptiveStream = true });
        yield return room.Connect(url, MutePolicy.CreateToken(signer, meeting, user));
        yield return {|GG2002:room.LocalParticipant.EnableCameraAndMicrophone()|};
    }
}
