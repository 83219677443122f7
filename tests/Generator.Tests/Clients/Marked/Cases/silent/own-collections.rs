use livekit::prelude::*;
struct Seat; impl Seat { async fn set_name(&self, n: String) {} }
struct Table { seats: Vec<Seat>, by_id: HashMap<String, Seat> }
impl Table { fn local_participant(&self) -> &Seat { &self.seats[0] } }
async fn f(room: Room, t: &Table, ts: &[Table]) {
    for x in ts { x.local_participant().set_name("x".into()).await; }
    for s in &t.seats { s.set_name("x".into()).await; }
    for (_, s) in &t.by_id { s.set_name("x".into()).await; }
    if let Some(s) = t.by_id.get("x") { s.set_name("x".into()).await; }
    for (_, p) in room.remote_participants() { p.set_name("x".into()).await; }
}
