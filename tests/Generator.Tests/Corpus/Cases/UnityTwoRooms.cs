// case: A Unity spectator mode: one room to watch, one to talk to the team.
// libraries: unity
using System.Collections;
using LiveKit;
using UnityEngine;

namespace Spectate.Team;

[RoomPolicy(CanPublish = false)]
public partial class ArenaPolicy;

[RoomPolicy(CanUpdateOwnMetadata = true)]
public partial class TeamPolicy;

public class SpectateMode : MonoBehaviour
{
    private Room _arena;
    private Room _team;

    public IEnumerator Join(TokenSigner signer, string url, string arena, string team, string user)
    {
        _arena = new Room();
        _team = new Room();
        yield return _arena.Connect(url, ArenaPolicy.CreateToken(signer, arena, user), new RoomOptions());
        yield return _team.Connect(url, TeamPolicy.CreateToken(signer, team, user), new RoomOptions());
        yield return _team.LocalParticipant.SetMetadata("spectating");
        yield return _team.LocalParticipant.PublishData(new byte[] { 1 });
    }

    public IEnumerator Watch()
    {
        foreach (var participant in _arena.RemoteParticipants.Values)
        {
            Debug.Log(participant.Name);
            yield return null;
        }
    }
}
