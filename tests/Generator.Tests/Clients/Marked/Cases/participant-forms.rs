use livekit::prelude::*;
use std::sync::{Arc, Mutex};
struct Call { me: LocalParticipant, room: Arc<Room>, opt: Option<Arc<Mutex<Room>>> }
impl Call {
    async fn a(&self) { self.me.set_name("x".into()).await.unwrap(); } //! GG5001
    async fn b(&self) { self.room.local_participant().set_name("x".into()).await.unwrap(); } //! GG5001
}
async fn c(call: &Call) { call.me.set_name("x".into()).await.unwrap(); } //! GG5001
async fn d(lp: Arc<LocalParticipant>) { let lp2 = Arc::clone(&lp); lp2.set_name("x".into()).await.unwrap(); let l3 = lp.clone(); l3.set_name("y".into()).await; } //! GG5001
fn me(room: &Room) -> LocalParticipant { room.local_participant() }
async fn e(room: &Room) { me(room).set_name("x".into()).await.unwrap(); } //! GG5001
async fn f(p: Participant) { if let Participant::Local(lp) = p { lp.set_name("x".into()).await.unwrap(); } } //! GG5001
async fn g(p: Participant) { match p { Participant::Local(lp) => { lp.set_name("x".into()).await.unwrap(); } _ => {} } } //! GG5001
trait Hand { async fn raise(&self); }
impl Hand for LocalParticipant { async fn raise(&self) { self.set_name("x".into()).await.unwrap(); } } //! GG5001
struct Seat; impl Seat { fn set_name(&self, s: String) {} fn x(&self) { self.set_name("x".into()); } }
async fn h(o: Option<LocalParticipant>) { if let Some(lp) = o { lp.set_name("x".into()).await; } } //! GG5001
async fn i(o: &Option<LocalParticipant>) { let Some(lp) = o else { return }; lp.set_name("x".into()).await; } //! GG5001
