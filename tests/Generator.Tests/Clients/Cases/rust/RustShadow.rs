// case: A match arm and an inner let bind the name again.
// policy: QuietPolicy
use livekit::prelude::*;

use crate::bus::{Bus, Reply};

pub async fn forward(room: &Room, bus: &Bus) -> String {
    let lp = room.local_participant();
    {
        let lp = bus.channel("orders");
        lp.publish_data(vec![1]).await;
    }
    match bus.ask().await {
        Reply::Channel(lp) => lp.send_text("order", Default::default()).await,
        Reply::None => {}
    }
    lp.identity().to_string()
}
