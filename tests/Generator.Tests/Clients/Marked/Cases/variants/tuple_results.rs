// A function of the file returns a tuple whose elements have a type.
use livekit::prelude::*;

struct Sign;

impl Sign {
    async fn set_name(&self, _name: String) {}
}

fn open(hall: Room) -> (Room, LocalParticipant, Sign) {
    let speaker = hall.local_participant();
    (hall, speaker, Sign)
}

async fn greet(hall: Room) {
    let (_hall, speaker, sign) = open(hall);
    let _ = speaker.set_name("host".to_string()).await; //! GG5001
    sign.set_name("open".to_string()).await;
}
