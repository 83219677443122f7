// case: A WebGL viewer sets metadata and name; neither is granted.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Viewer;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class BrowserViewerPolicy;

public class ViewerPanel : MonoBehaviour
{
    private readonly Room _room = new();

    public IEnumerator Join(TokenSigner signer, string url, string show, string viewer)
    {
        yield return _room.Connect(url, BrowserViewerPolicy.CreateToken(signer, show, viewer));
        yield return {|GG2001:_room.LocalParticipant.SetMetadata("{\"lang\":\"de\"}")|};
        yield return {|GG2001:_room.LocalParticipant.SetName(viewer)|};
        yield return _room.LocalParticipant.SendText("hello");
    }
}
