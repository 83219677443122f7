// case: A spectator of a Unity game sends positions, text and an RPC.
// libraries: unity
using System.Collections;
using System.Text;
using LiveKit;
using UnityEngine;

namespace Racing.Spectator;

[RoomPolicy(CanPublish = false)]
public partial class SpectatorPolicy;

public class Spectator : MonoBehaviour
{
    private Room _room;

    public IEnumerator Join(TokenSigner signer, string url, string race, string user)
    {
        _room = new Room();
        yield return _room.Connect(url, SpectatorPolicy.CreateToken(signer, race, user), new RoomOptions());
    }

    private void Update()
    {
        var pose = Encoding.UTF8.GetBytes(name);
        {|GG2003:_room.LocalParticipant.PublishData(pose, reliable: false, topic: "pose")|};
    }

    public IEnumerator Cheer(string text)
    {
        yield return {|GG2003:_room.LocalParticipant.SendText(text, "cheer")|};
        yield return {|GG2003:_room.LocalParticipant.PerformRpc(new PerformRpcParams { DestinationIdentity = "race-server", Method = "cheer", Payload = text })|};
    }
}
