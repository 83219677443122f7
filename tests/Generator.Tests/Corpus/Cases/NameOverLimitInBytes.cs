// case: Two hundred letters, but of two bytes each; in Unity.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Long.Umlauts;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class UmlautPolicy;

public class Umlauts : MonoBehaviour
{
    private const string Ten = "\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4\u00f6\u00fc\u00e4";
    private const string Fifty = Ten + Ten + Ten + Ten + Ten;
    private readonly Room _room = new();

    public IEnumerator Join(TokenSigner signer, string url, string room, string user)
    {
        yield return _room.Connect(url, UmlautPolicy.CreateToken(signer, room, user), new RoomOptions());
        yield return _room.LocalParticipant.SetName({|GG2008:Fifty + Fifty + Fifty + Fifty|});
        yield return _room.LocalParticipant.SetName(Fifty + Fifty);
    }
}
