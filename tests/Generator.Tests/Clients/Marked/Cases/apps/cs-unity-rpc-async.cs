using System.Threading.Tasks;
using LiveKit;
using UnityEngine;

public class Scoreboard : MonoBehaviour
{
    private Room room;
    private LocalParticipant Self => room.LocalParticipant;

    public void Bind(Room value)
    {
        room = value;
        room.LocalParticipant.RegisterRpcMethod("score", async data => await Task.FromResult("42")); //! GG5003
    }

    public System.Collections.IEnumerator Ask(string identity)
    {
        var call = Self.PerformRpc(new PerformRpcParams //! GG5003
        {
            DestinationIdentity = identity,
            Method = "score",
            Payload = "{}",
        });
        yield return call;
        Debug.Log(call.IsError ? call.Error.Message : call.Payload);
    }

    public void Title(string title)
    {
        Self.SetMetadata(title); //! GG5001
    }
}
