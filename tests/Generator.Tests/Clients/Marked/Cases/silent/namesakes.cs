using LiveKit;
using UnityEngine;
namespace Game {
class Seat { public void SetName(string x) {} public void SetMetadata(string x) {} }
class Table : MonoBehaviour {
  public Seat LocalParticipant { get; set; }
  LiveKit.Room room;
  Seat me;
  void A() { LocalParticipant.SetName("x"); me.SetMetadata("y"); this.LocalParticipant.SetMetadata("z"); }
  void B() { room.LocalParticipant.SetName("x"); } //! GG5001
  void C(Animator a) { a.SetName("x"); GetComponent<Seat>().SetName("y"); }
  void D(List<Seat> s) { foreach (var p in s) p.SetName("x"); s.ForEach(p => p.SetName("x")); }
  void E() { var fake = new FakeRoom(); fake.LocalParticipant.SetName("x"); }
}
class FakeRoom { public Seat LocalParticipant; }
}
