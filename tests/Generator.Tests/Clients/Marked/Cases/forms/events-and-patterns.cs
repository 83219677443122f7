using LiveKit;
using LiveKit.Proto;
using System.Collections.Generic;
using System.Linq;
class Bot : MonoBehaviour {
  Dictionary<string, Room> rooms = new();
  LocalParticipant me;
  Room Room { get; set; }
  LocalParticipant Me => Room.LocalParticipant;
  event Action<LocalParticipant> Joined;
  void A() { rooms["x"].LocalParticipant.SetName("x"); } //! GG5001
  void B() { Me.SetName("x"); this.me.SetName("x"); } //! GG5001
  void C(Participant p) { if (p is LocalParticipant lp) lp.SetName("x"); } //! GG5001
  void D(Participant p) { (p as LocalParticipant)?.SetName("x"); ((LocalParticipant)p).SetMetadata("x"); } //! GG5001
  void E(Participant p) { switch (p) { case LocalParticipant lp: lp.SetName("x"); break; } } //! GG5001
  void F() { foreach (var r in rooms.Values) r.LocalParticipant.SetName("x"); } //! GG5001
  void G() { if (rooms.TryGetValue("x", out var r)) r.LocalParticipant.SetName("x"); } //! GG5001
  void H() { Joined += lp => lp.SetName("x"); } //! GG5001
  void I() { var lp = Room?.LocalParticipant ?? throw new Exception(); lp.SetName("x"); } //! GG5001
  LocalParticipant Get() => Room.LocalParticipant;
  void J() { Get().SetName("x"); } //! GG5001
  void K() { rooms.Values.ToList().ForEach(r => r.LocalParticipant.SetName("x")); } //! GG5001
  void L(RemoteTrackPublication pub) { pub.SetSubscribed(true); } //! GG5004
  IEnumerator M() { yield return Room.LocalParticipant.PublishTrack(t, new TrackPublishOptions { Source = TrackSource.SourceCamera }); } //! GG5002
  static string N(LocalParticipant p) => p switch { { Name: "x" } => "y", _ => "" };
  void O() { using var r = new Room(); r.LocalParticipant.SetName("x"); } //! GG5001
  (Room room, LocalParticipant me) P() => (Room, Me);
  void Q() { var (r, m) = P(); m.SetName("x"); P().me.SetName("x"); } //! GG5001
}
