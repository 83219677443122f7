using LiveKit;
using Seat = App.Seat;
class A { Seat seat; ISession session; LocalPlayer me; void F(Seat lp, Room room) { lp.SetName("x"); seat.SetName("y"); me.SetMetadata("z"); session.Start(); foreach (var p in room.RemoteParticipants.Values) p.SetName("x"); var x = new Seat(room.LocalParticipant); x.SetName("q"); } }
