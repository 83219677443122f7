// case: A muted viewer switches everything off, with constants, and only creates tracks for a preview.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Muted;

[RoomPolicy(CanPublish = false)]
public partial class MutedViewerPolicy;

public class MutedViewer : MonoBehaviour
{
    private const bool Off = false;
    private readonly Room _room = new();

    public IEnumerator Join(TokenSigner signer, string url, string show, string viewer)
    {
        yield return _room.Connect(url, MutedViewerPolicy.CreateToken(signer, show, viewer));
        yield return _room.LocalParticipant.SetCameraEnabled(false);
        yield return _room.LocalParticipant.SetMicrophoneEnabled(enabled: false);
        yield return _room.LocalParticipant.SetScreenShareEnabled(Off);
        yield return _room.LocalParticipant.CreateTracks();
        yield return _room.LocalParticipant.CreateScreenTracks();
    }
}
