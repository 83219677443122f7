// case: Game objects, not participants, get names and metadata.
// libraries: unity
using LiveKit;
using UnityEngine;

namespace World.Objects;

[RoomPolicy(CanPublish = false)]
public partial class WalkerPolicy;

public class Marker : MonoBehaviour
{
    public string Metadata { get; private set; } = "";

    public void SetName(string text) => name = text;

    public void SetMetadata(string text) => Metadata = text;
}

public class Walker : MonoBehaviour
{
    public Marker Marker;

    public string Token(TokenSigner signer, string world, string walker) => WalkerPolicy.CreateToken(signer, world, walker);

    public void OnJoined(Room room)
    {
        Marker.SetName(room.LocalParticipant.Identity);
        Marker.SetMetadata(room.LocalParticipant.Metadata);
    }
}
