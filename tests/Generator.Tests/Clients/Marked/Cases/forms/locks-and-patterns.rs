use livekit::prelude::*;
use std::sync::{Arc, Mutex};
use tokio::sync::RwLock;
use std::collections::HashMap;
struct Bot { room: Arc<Room>, me: Arc<LocalParticipant>, rooms: HashMap<String, Arc<Room>>, cur: RwLock<Option<Room>>, cell: Arc<Mutex<Option<LocalParticipant>>> }
impl Bot {
    async fn a(&self) { self.rooms["x"].local_participant().set_name("x".into()).await.ok(); } //! GG5001
    async fn b(&self) { self.me.set_name("x".into()).await.ok(); } //! GG5001
    async fn c(&self) { if let Some(r) = self.rooms.get("x") { r.local_participant().set_name("x".into()).await.ok(); } } //! GG5001
    async fn d(&self) { let g = self.cur.read().await; g.as_ref().unwrap().local_participant().set_name("x".into()).await.ok(); } //! GG5001
    async fn e(&self) { let lp = self.cell.lock().unwrap().clone().unwrap(); lp.set_name("x".into()).await.ok(); } //! GG5001
    async fn f(&self) { for (_, r) in &self.rooms { r.local_participant().set_name("x".into()).await.ok(); } } //! GG5001
    fn g(&self) { let me = Arc::clone(&self.me); tokio::spawn(async move { me.set_name("x".into()).await }); } //! GG5001
    fn me(&self) -> LocalParticipant { self.room.local_participant() }
    async fn h(&self) { self.me().set_name("x".into()).await.ok(); } //! GG5001
    async fn j(&self) -> Result<(), Error> { self.room.local_participant().publish_track(t, TrackPublishOptions { source: TrackSource::Camera, ..Default::default() }).await?; Ok(()) } //! GG5002
}
async fn k() { let (room, mut rx) = Room::connect("u", "t", RoomOptions::default()).await.unwrap(); room.local_participant().set_name("x".into()).await.ok(); } //! GG5001
async fn l(me: impl AsRef<LocalParticipant>) { me.as_ref().set_name("x".into()).await.ok(); } //! GG5001
async fn m<F>(room: &Room, f: F) where F: Fn(LocalParticipant) { f(room.local_participant()) }
async fn o(room: &Room) { let lp = room.local_participant(); lp.register_rpc_method("x".into(), |d| Box::pin(async move { Ok("".into()) })); } //! GG5003
