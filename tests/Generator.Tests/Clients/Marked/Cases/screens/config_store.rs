use livekit::prelude::Room;
use std::collections::HashMap;

/// Settings of a queue; of LiveKit only the room's name is read.
#[derive(Default)]
pub struct QueueConfig {
    attributes: HashMap<String, String>,
    metadata: Option<String>,
}

impl QueueConfig {
    pub fn set_attributes(&mut self, attributes: HashMap<String, String>) {
        self.attributes = attributes;
    }

    pub fn set_metadata(&mut self, metadata: String) {
        self.metadata = Some(metadata);
    }
}

pub fn config_of(room: &Room) -> QueueConfig {
    let mut config = QueueConfig::default();
    config.set_attributes(HashMap::from([("room".to_string(), room.name())]));
    config.set_metadata(r#"{"local_participant().set_name": "text"}"#.to_string());
    config
}
