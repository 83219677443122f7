using LiveKit;
using UnityEngine;
namespace Game
{
    // The game's own room and participant, and a test double.
    public class LocalParticipant { public void SetName(string n) { } public void SetMetadata(string n) { } }
    public class Room { public LocalParticipant LocalParticipant { get; } = new(); }
    public class Board : MonoBehaviour
    {
        private Room room = new Room();
        private FakeParticipant fakeParticipant;
        void A() { room.LocalParticipant.SetName("x"); }
        void B(LocalParticipant p) { p.SetName("x"); }
        void C() { fakeParticipant.SetName("x"); }
        public void SetName(string name) { this.name = name; }
        void D() { SetName("x"); this.SetName("y"); }
    }
}
