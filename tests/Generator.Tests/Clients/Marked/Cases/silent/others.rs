use livekit::prelude::*;
struct Seat { lp: LocalParticipant }
impl Seat { fn new(lp: LocalParticipant) -> Self { Seat { lp } } fn set_name(&self, n: String) {} }
fn a(room: &Room) { let s = Seat::new(room.local_participant()); s.set_name("x".into()); let t = other::Chair::new(room.local_participant()); t.set_name("y".into()); }
async fn b(room: Room) { let r = Arc::new(room); r.local_participant().set_name("x".into()).await; let m = Arc::new(Mutex::new(r)); let g = m.lock().await; g.local_participant().set_name("x".into()).await; } //! GG5001
