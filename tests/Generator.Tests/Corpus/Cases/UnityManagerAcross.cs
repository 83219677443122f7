// case: A game manager owns the room, another behaviour uses it through the manager.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Battle.Royale;

[RoomPolicy(Ttl = "40m")]
public partial class FighterPolicy;

public class VoiceManager : MonoBehaviour
{
    public static VoiceManager Instance;

    public Room Room { get; private set; }

    public IEnumerator Join(TokenSigner signer, string url, string match, string fighter)
    {
        Room = new Room();
        yield return Room.Connect(url, FighterPolicy.CreateToken(signer, match, fighter), new RoomOptions());
    }
}

public class HealthBar : MonoBehaviour
{
    private int _health = 100;

    public IEnumerator Hit(int damage)
    {
        _health -= damage;
        yield return {|GG2101:VoiceManager.Instance.Room.LocalParticipant.SetMetadata(_health.ToString())|};
    }
}
