use livekit::participant::{LocalParticipant, Participant};
use livekit::Room;
use std::sync::{Arc, Mutex};

pub struct Avatar;
impl Avatar {
    pub async fn set_name(&self, _name: String) {}
    pub async fn set_metadata(&self, _metadata: String) {}
}

pub struct Booth {
    local_participant: Avatar,
}
impl Booth {
    pub fn local_participant(&self) -> &Avatar {
        &self.local_participant
    }
}

// Fields, generics, results, patterns: the types say whose methods these are.
pub struct Seat {
    pub occupant: Arc<LocalParticipant>,
    pub hall: Mutex<Option<Arc<Room>>>,
    pub host: Option<LocalParticipant>,
}

fn current(room: &Room) -> LocalParticipant {
    room.local_participant()
}

pub async fn all(seat: &Seat, room: &Room, booth: &Booth, p: Participant) {
    let _ = seat.occupant.set_name("a".into()).await; //! GG5001
    booth.local_participant().set_name("b".into()).await;
    booth.local_participant.set_metadata("b".into()).await;
    let _ = current(room).set_metadata("c".into()).await; //! GG5001
    if let Participant::Local(me) = p {
        let _ = me.set_name("d".into()).await; //! GG5001
    }
    if let Some(host) = &seat.host {
        let _ = host.set_metadata("e".into()).await; //! GG5001
    }
    let Some(host) = seat.host.as_ref() else { return };
    let _ = host.set_name("f".into()).await; //! GG5001
}
