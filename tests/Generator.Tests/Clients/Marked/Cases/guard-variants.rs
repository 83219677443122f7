use livekit::prelude::*;
struct B { room: Room, can_publish: bool }
impl B {
    fn can(&self) -> bool { self.room.local_participant().permission().map(|p| p.can_publish_data).unwrap_or(false) }
    async fn a(&self) { self.room.local_participant().publish_data(d).await.unwrap(); } //! GG5003
    async fn b(&self) { if !self.can() { return; } self.room.local_participant().publish_data(d).await.unwrap(); }
    async fn c(&self) { let grants = VideoGrants { can_publish: true, can_publish_data: self.can_publish, ..Default::default() }; self.room.local_participant().publish_data(d).await.unwrap(); } //! GG5003
    async fn d(&self) { log::info!("{:?}", self.room.local_participant().permission()); self.room.local_participant().set_name("x".into()).await.unwrap(); } //! GG5001
}
async fn ev(room: Room, mut rx: Rx) { while let Some(e) = rx.recv().await { match e {
    RoomEvent::ParticipantPermissionsChanged { participant, .. } => room.local_participant().publish_data(d).await.unwrap(),
    RoomEvent::Connected { .. } => room.local_participant().publish_data(d).await.unwrap(), //! GG5003
    _ => {} } } }
