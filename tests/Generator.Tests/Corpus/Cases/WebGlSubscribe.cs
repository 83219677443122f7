// case: A WebGL speaker without CanSubscribe subscribes by hand.
// libraries: webgl
using LiveKit;
using UnityEngine;

namespace Browser.Speaker;

[RoomPolicy(CanSubscribe = false)]
public partial class BrowserSpeakerPolicy;

public class SpeakerView : MonoBehaviour
{
    private readonly Room _room = new();

    public void Join(TokenSigner signer, string url, string hall, string speaker)
    {
        _room.TrackPublished += (publication, participant) =>
        {
            publication.SetVideoQuality(VideoQuality.LOW);
            {|GG2004:publication.SetSubscribed(true)|};
        };
        _room.Connect(url, BrowserSpeakerPolicy.CreateToken(signer, hall, speaker));
    }
}
