// case: traits and fields of the crate's own that have the SDK's names
// policy: ViewerPolicy
use livekit::prelude::{Room, RoomEvent, RoomOptions};

use crate::model::{LocalParticipant, Seat};

pub trait Named {
    fn set_name(&mut self, name: &str);
    /// ```no_run
    /// room.local_participant().set_name("x".into()).await?;
    /// ```
    fn set_metadata(&mut self, text: &str) { self.set_name(text) }
}

struct Table {
    local_participant: Seat,
    other: LocalParticipant,
}

impl Named for Table {
    fn set_name(&mut self, name: &str) {
        self.local_participant.set_name(name);
        self.other.set_name(name);
    }
}

impl Table {
    fn seat(&mut self, local_participant: &mut Seat) { local_participant.set_metadata("x"); }
    fn generic<P: Named>(local_participant: &mut P) { local_participant.set_name("generic"); }
}

macro_rules! rename {
    ($p:expr, $name:literal) => { $p.set_name($name) };
}

pub async fn run(url: &str, token: &str) -> anyhow::Result<()> {
    let (room, mut events) = Room::connect(url, token, RoomOptions::default()).await?;
    let mut seat = Seat::default();
    rename!(seat, "x");
    let text = r#"room.local_participant().set_name("raw")"#;
    while let Some(event) = events.recv().await {
        if let RoomEvent::Connected { .. } = event {
            room.local_participant().{|GG5001:set_name|}(text.to_string()).await?;
        }
    }
    Ok(())
}
