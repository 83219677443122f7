// case: A text stream opened under a policy with data; writing and closing belong to it.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Story.Unity;

[RoomPolicy(CanPublish = false, CanPublishData = true)]
public partial class NarratorPolicy;

public class Narrator : MonoBehaviour
{
    private readonly Room _room = new();

    public IEnumerator Tell(TokenSigner signer, string url, string story, string narrator, IEnumerable<string> lines)
    {
        yield return _room.Connect(url, NarratorPolicy.CreateToken(signer, story, narrator), new RoomOptions());
        var open = _room.LocalParticipant.StreamText("story");
        yield return open;
        foreach (var line in lines)
        {
            yield return open.Writer.Write(line);
        }

        yield return open.Writer.Close();
    }
}
