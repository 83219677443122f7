use livekit::participant::{LocalParticipant, Participant};
use livekit::Room;
use std::sync::{Arc, Mutex};

pub async fn tag(participant: Participant, tag: &str) {
    if let Participant::Local(lp) = participant {
        let _ = lp.set_metadata(tag.to_string()).await; //! GG5001
    }
}

pub async fn each(participants: Vec<Participant>) {
    for participant in participants {
        match participant {
            Participant::Local(me) => {
                me.set_name("me".to_string()).await.ok(); //! GG5001
            }
            Participant::Remote(other) => println!("{} isn't us", other.identity()),
        }
    }
}

pub async fn shared(me: Arc<LocalParticipant>, title: String) {
    let _ = me.set_name(title).await; //! GG5001
}

pub fn named(name: &Mutex<String>, room: &Room) {
    *name.lock().unwrap() = room.local_participant().name();
}
