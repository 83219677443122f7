use livekit::prelude::*;
struct S { room: tokio::sync::RwLock<Option<Room>>, me: Option<LocalParticipant> }
impl S {
    async fn a(&self) { let me = match self.room.read().await.as_ref() { Some(r) => r.local_participant(), None => return }; me.set_name("x".into()).await.ok(); } //! GG5001
    async fn b(&self) { let me = if let Some(r) = self.room.read().await.as_ref() { r.local_participant() } else { return; }; me.set_name("x".into()).await.ok(); } //! GG5001
    async fn c(&self) { let Some(me) = self.room.read().await.as_ref().map(|r| r.local_participant()) else { return }; me.set_name("x".into()).await.ok(); } //! GG5001
    async fn d(&self) { let name = self.room.read().await.as_ref().map(|r| r.name()); name.set_name("x".into()); }
    async fn e(&self) { let lp = self.me.as_ref().ok_or(Error)?; lp.set_name("x".into()).await.ok(); } //! GG5001
    async fn f(&self) { if let Some(lp) = &self.me { lp.set_name("x".into()).await.ok(); } } //! GG5001
    async fn g(&self) { let me = { let g = self.room.read().await; let Some(r) = g.as_ref() else { return }; r.local_participant() }; me.set_name("x".into()).await.ok(); } //! GG5001
    async fn h(&self) { let me = unsafe { (*PTR).local_participant() }; me.set_name("x".into()).await.ok(); } //! GG5001
    fn i(&self) -> Option<LocalParticipant> { self.me.clone() }
    async fn j(&self) { if let Some(p) = self.i() { p.set_name("x".into()).await.ok(); } self.i().unwrap().set_name("x".into()).await.ok(); } //! GG5001
}
