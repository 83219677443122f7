use std::{collections::HashMap, sync::Arc};

use livekit::prelude::*;
use livekit::StreamTextOptions;

pub struct Service {
    room: Arc<Room>,
    me: LocalParticipant,
}

impl Service {
    pub fn new(room: Arc<Room>) -> Self {
        let me = room.local_participant();
        Self { room, me }
    }

    pub async fn hand(&self, up: bool) -> RoomResult<()> {
        let mut map = HashMap::new();
        map.insert("hand".to_owned(), up.to_string());
        self.room
            .local_participant()
            .set_attributes(map) //! GG5001
            .await
    }

    pub async fn rename<'a>(&self, name: &'a str) -> RoomResult<()> {
        self.me.set_name(name.to_string()).await //! GG5001
    }

    pub async fn chat(&self, text: &str) -> Result<(), Box<dyn std::error::Error>> {
        let options = StreamTextOptions { topic: "chat".into(), ..Default::default() };
        self.me.send_text(text, options).await?; //! GG5003
        Ok(())
    }

    /// `self.me.set_metadata("x".into())` is the moderator's.
    pub fn help(&self) -> &'static str {
        r#"room.local_participant().set_metadata("x")"#
    }
}
