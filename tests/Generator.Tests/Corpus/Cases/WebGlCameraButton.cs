// case: A WebGL page has buttons for camera and microphone; the policy lists the microphone.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Game;

[RoomPolicy(CanPublishSources = TrackSources.Microphone)]
public partial class BrowserPolicy;

public class MediaButtons : MonoBehaviour
{
    private Room _room;

    public IEnumerator Join(TokenSigner signer, string url, string game, string player)
    {
        _room = new Room();
        var connect = _room.Connect(url, BrowserPolicy.CreateToken(signer, game, player));
        yield return connect;
        yield return _room.LocalParticipant.SetMicrophoneEnabled(true);
    }

    public IEnumerator ToggleCamera(bool on)
    {
        yield return {|GG2002:_room.LocalParticipant.SetCameraEnabled(on)|};
    }

    public void CameraOff() => _room.LocalParticipant.SetCameraEnabled(false);
}
