use livekit::participant::LocalParticipant;
use livekit::Room;
use std::sync::Arc;

pub struct Quartet {
    pub room: Arc<Room>,
    pub score: Score,
}

impl Quartet {
    pub fn leader(&self) -> LocalParticipant {
        self.room.local_participant()
    }
}

pub struct Score;
impl Score {
    pub async fn set_metadata(&self, _text: String) {}
}
