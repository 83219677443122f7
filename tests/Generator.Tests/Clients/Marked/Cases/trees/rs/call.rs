use livekit::prelude::*;
pub struct TreeCall { pub room: Arc<Room>, pub me: LocalParticipant, pub seat: Seat }
