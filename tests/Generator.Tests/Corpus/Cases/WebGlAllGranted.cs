// case: Everything that this WebGL host does is granted, screen share with its sound included.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Host;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class BrowserHostPolicy;

public class HostPanel : MonoBehaviour
{
    private readonly Room _room = new();

    public IEnumerator Join(TokenSigner signer, string url, string show, string host, LocalTrack banner)
    {
        yield return _room.Connect(url, BrowserHostPolicy.CreateToken(signer, show, host), new RoomConnectOptions { AutoSubscribe = true });
        yield return _room.LocalParticipant.EnableCameraAndMicrophone();
        yield return _room.LocalParticipant.SetScreenShareEnabled(true, new ScreenShareCaptureOptions { Audio = true });
        yield return _room.LocalParticipant.PublishTrack(banner, new TrackPublishOptions { Source = TrackSource.Camera });
        yield return _room.LocalParticipant.SetAttributes(new Dictionary<string, string> { ["role"] = "host" });
    }
}
