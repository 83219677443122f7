// case: The token goes through LiveKit's own token source before it reaches the room.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Gallery.Unity;

[RoomPolicy]
public partial class VisitorPolicy;

public class GalleryClient : MonoBehaviour
{
    public IEnumerator Enter(TokenSigner signer, string url, string gallery, string visitor)
    {
        ITokenSourceFixed source = TokenSource.Literal(url, VisitorPolicy.CreateToken(signer, gallery, visitor));
        var fetch = source.FetchConnectionDetails();
        yield return fetch;

        var room = new Room();
        yield return room.Connect(fetch.Result.ServerUrl, fetch.Result.ParticipantToken, new RoomOptions());
        yield return {|GG2001:room.LocalParticipant.SetAttributes(new Dictionary<string, string> { { "gallery", gallery } })|};
    }
}
