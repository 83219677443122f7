// case: A Unity project keeps its own scripts in the namespace of the SDK; the room is joined with a token from the web, the policy is for others.
// libraries: unity
using System.Collections;
using UnityEngine;

namespace LiveKit
{
    [RoomPolicy(CanPublish = false)]
    public partial class SpectatorPolicy;

    public class Connection
    {
        public Room Room = new Room();
        public string Token = "";

        public IEnumerator Open(string url)
        {
            yield return Room.Connect(url, Token, new RoomOptions());
            yield return Room.LocalParticipant.SetName("me");
        }
    }

    public class Invitations
    {
        public string Invite(TokenSigner signer, string room, string user) => SpectatorPolicy.CreateToken(signer, room, user);
    }

    public class PlayerScript : MonoBehaviour
    {
        private Room _room;
        private string _token;

        public IEnumerator Run(TokenSigner signer, string url)
        {
            _token = SpectatorPolicy.CreateToken(signer, "arena", "someone" + url);
            _room = new Room();
            yield return _room.Connect(url, _token, new RoomOptions());
            yield return {|GG2001:_room.LocalParticipant.SetName("me")|};
        }
    }
}
