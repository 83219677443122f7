use livekit::prelude::*;
use std::collections::HashMap;

// Every form of a condition that asks for what the call needs, and beside each the same call without it.
pub struct Nameplate {
    room: Room,
}

impl Nameplate {
    fn may_rename(&self) -> bool {
        self.room.local_participant().permission().map_or(false, |p| p.can_update_metadata)
    }

    pub async fn early(&self, name: String) -> RoomResult<()> {
        if !self.may_rename() {
            return Ok(());
        }
        self.room.local_participant().set_name(name).await
    }

    pub async fn wrapped(&self, name: String) -> RoomResult<()> {
        let local = self.room.local_participant();
        if let Some(rights) = local.permission() {
            if rights.can_update_metadata {
                local.set_attributes(HashMap::new()).await?;
            }
        }
        local.set_metadata(name).await //! GG5001
    }

    pub async fn matched(&self, text: &str) -> RoomResult<()> {
        let local = self.room.local_participant();
        match local.permission() {
            Some(p) if p.can_publish_data => {
                local.send_text(text, StreamTextOptions::default()).await.ok();
            }
            _ => log::warn!("no data"),
        }
        local.send_text(text, StreamTextOptions::default()).await.ok(); //! GG5003
        Ok(())
    }

    pub async fn logged(&self, name: String) -> RoomResult<()> {
        log::info!("rights {:?}", self.room.local_participant().permission());
        self.room
            .local_participant()
            .set_name(name) //! GG5001
            .await
    }
}
