// case: The receiver is a method, and rustfmt puts each link of the chain on its own line.
// policy: GuestPolicy
use livekit::prelude::*;
use std::collections::HashMap;

pub struct Profile {
    room: Room,
}

impl Profile {
    pub async fn save(&self, name: &str) -> RoomResult<()> {
        self.room.local_participant().{|GG5001:set_name|}(name.to_string()).await?;
        self.room
            .local_participant()
            .{|GG5001:set_attributes|}(HashMap::from([("hand".to_string(), "raised".to_string())]))
            .await?;
        self.room
            .local_participant()
            // The metadata goes last.
            .{|GG5001:set_metadata|}(String::from("{}"))
            .await
    }
}
