use livekit::{Room as LiveRoom, RoomOptions};
use std::collections::HashMap;

/// Calls `room.local_participant().set_name("doc".into())`.
///
/// ```
/// room.local_participant().set_metadata("doc test".into());
/// ```
pub trait Renamer {
    fn set_name(&self, name: String);
    fn set_attributes(&self, attributes: HashMap<String, String>);
}

// The crate's own room and participant, behind LiveKit's names; /* nested /* room.local_participant().set_name() */ */
pub struct LocalParticipant {
    log: std::cell::RefCell<Vec<String>>,
}
impl Renamer for LocalParticipant {
    fn set_name(&self, name: String) {
        self.log.borrow_mut().push(name);
    }
    fn set_attributes(&self, attributes: HashMap<String, String>) {
        self.log.borrow_mut().extend(attributes.into_keys());
    }
}
pub struct Room {
    me: LocalParticipant,
}
impl Room {
    pub fn local_participant(&self) -> &LocalParticipant {
        &self.me
    }
}

pub async fn run<'a>(tape: &'a Room, me: &'a LocalParticipant, url: &str, token: &str) {
    tape.local_participant().set_name("tape".to_string());
    me.set_attributes(HashMap::from([("a".to_string(), 'x'.to_string())]));
    let (live, _events) = LiveRoom::connect(url, token, RoomOptions::default()).await.unwrap();
    let _ = live.local_participant().set_name(r#"say "live""#.to_string()).await; //! GG5001
}
