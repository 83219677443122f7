use livekit::prelude::*;
use std::sync::Arc;

pub struct Client {
    pub room: Arc<Room>,
}

impl Client {
    pub fn me(&self) -> LocalParticipant {
        self.room.local_participant()
    }
}
