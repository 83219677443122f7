// case: Camera and microphone are enabled at once, and nothing may be published: one call, one report.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Audience;

[RoomPolicy(CanPublish = false)]
public partial class AudiencePolicy;

public class AudienceStart : MonoBehaviour
{
    public IEnumerator Run(TokenSigner signer, string url, string meeting, string user)
    {
        var room = new Room(new RoomOptions { AdaptiveStream = true });
        yield return room.Connect(url, AudiencePolicy.CreateToken(signer, meeting, user));
        yield return {|GG2002:room.LocalParticipant.EnableCameraAndMicrophone()|};
    }
}
