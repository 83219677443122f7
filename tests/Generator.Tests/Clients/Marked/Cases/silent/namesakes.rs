use livekit::prelude::Room as LkRoom;
pub struct LocalParticipant { name: String }
impl LocalParticipant { pub fn set_name(&mut self, x: String) {} pub async fn publish_data(&self, x: u8) {} fn me(&mut self) { self.set_name("x".into()); } }
pub struct Room { pub me: LocalParticipant }
impl Room { pub fn local_participant(&mut self) -> &mut LocalParticipant { &mut self.me } }
pub fn a(room: &mut Room) { room.local_participant().set_name("x".into()); room.me.set_name("y".into()); }
pub async fn b(room: &LkRoom) { room.local_participant().set_name("x".into()).await.ok(); } //! GG5001
pub fn c(span: &tracing::Span) { span.set_name("x"); }
