// The crate has a Room of its own, with a function of the same name; the path says which one is meant.
use livekit::RoomOptions;

pub struct Room;

impl Room {
    pub fn connect() -> Room {
        Room
    }
}

pub async fn join(url: &str, token: &str) {
    let (room, _events) = livekit::Room::connect(url, token, RoomOptions::default()).await.unwrap();
    let _ = room.local_participant().set_name("x".into()).await; //! GG5001
}
