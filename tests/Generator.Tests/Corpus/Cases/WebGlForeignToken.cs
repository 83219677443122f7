// case: A WebGL build gets its token from the page around it.
// libraries: webgl
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Browser.Page;

[RoomPolicy(CanPublish = false)]
public partial class PagePolicy;

public class PageClient : MonoBehaviour
{
    private readonly Room _room = new();

    public IEnumerator Join(string url, string tokenOfPage, string user)
    {
        yield return _room.Connect(url, tokenOfPage);
        yield return _room.LocalParticipant.SetName(user);
        yield return _room.LocalParticipant.SetCameraEnabled(true);
        _room.LocalParticipant.PublishData(new byte[] { 1 }, true, Array.Empty<string>(), "input");
    }
}

public static class PageBackend
{
    public static string Token(TokenSigner signer, string room, string user) => PagePolicy.CreateToken(signer, room, user);
}
