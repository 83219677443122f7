use livekit::RoomOptions;

// A table of the app has a member of the participant's name; the room that livekit::Room::connect opens has LiveKit's.
pub struct Seat;
pub struct Table { local_participant: Seat }
pub struct Room;

impl Seat { pub fn set_name(&self, _name: String) {} }
impl Table { pub fn sit(&self) { self.local_participant.set_name("seat".into()); } }

pub async fn join(url: &str, token: &str) {
    let (stage, _events) = livekit::Room::connect(url, token, RoomOptions::default()).await.unwrap();
    let _ = stage.local_participant().set_name("x".into()).await; //! GG5001
}
