// case: A closure's parameter and a loop's variable have the name of an alias above.
// policy: QuietPolicy
use livekit::prelude::*;

use crate::sinks::Sink;

pub fn who(room: &Room) -> String {
    let local = room.local_participant();
    local.identity().to_string()
}

pub async fn mirror(sinks: &[Sink], text: &str) {
    for local in sinks {
        local.send_text(text, Default::default()).await;
    }
    sinks.iter().for_each(|lp| lp.publish_data(text.as_bytes()));
}
