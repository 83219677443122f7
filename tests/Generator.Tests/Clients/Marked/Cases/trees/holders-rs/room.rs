use livekit::prelude::*;
use std::sync::Arc;
pub struct Session { pub room: Arc<Room>, pub me: LocalParticipant }
impl Session {
    pub fn lp(&self) -> LocalParticipant { self.room.local_participant() }
    pub async fn join(url: &str, token: &str) -> anyhow::Result<Self> { todo!() }
}
