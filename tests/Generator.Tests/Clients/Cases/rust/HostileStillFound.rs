// case: the participant through references, options and closures, beside a struct of the crate's own
// policy: GuestPolicy
use std::sync::Arc;

use livekit::prelude::*;

use crate::seats::Seat;

struct Table { local_participant: Seat }
struct Stage { room: Arc<Room>, table: Table }

impl Stage {
    async fn run(&mut self, url: &str, token: &str) -> anyhow::Result<()> {
        let (room, mut events) = Room::connect(url, token, RoomOptions::default()).await?;
        let lp = room.local_participant();
        let named = |name: &str| lp.{|GG5001:set_name|}(name.to_owned());
        named("x").await?;
        self.table.local_participant.set_name("seat");
        self.room.local_participant().{|GG5001:set_metadata|}("{}".into()).await?;
        let rename = |lp: &LocalParticipant, c: char| lp.{|GG5001:set_name|}(c.to_string());
        rename(&lp, 'x').await?;
        while let Some(event) = events.recv().await {
            match event {
                RoomEvent::Connected { .. } => lp.{|GG5001:set_attributes|}(Default::default()).await?,
                RoomEvent::DataReceived { payload, .. } if payload.len() | 1 > 3 => {
                    lp.{|GG5001:set_name|}(String::from_utf8_lossy(&payload).into()).await?
                }
                RoomEvent::Disconnected { reason } => println!("it's {reason:?}"),
                _ => {}
            }
        }
        Ok(())
    }
}
