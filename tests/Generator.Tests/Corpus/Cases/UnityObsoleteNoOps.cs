// case: Participant.SetMeta of the old Unity SDK does nothing, and remote participants have it too.
// libraries: unity
using LiveKit;
using UnityEngine;

namespace Legacy.Unity;

[RoomPolicy(CanPublish = false)]
public partial class OldPolicy;

[UsesPolicy(typeof(OldPolicy))]
public class OldLabels : MonoBehaviour
{
#pragma warning disable CS0612, CS0618
    public void Label(Participant participant, string text)
    {
        participant.SetMeta(text);
        participant.SetName(text);
    }

    public void LabelRemote(RemoteParticipant participant, string text) => participant.SetName(text);
#pragma warning restore CS0612, CS0618
}
