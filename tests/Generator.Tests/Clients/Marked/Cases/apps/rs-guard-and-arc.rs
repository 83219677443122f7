use livekit::prelude::*;
use std::{collections::HashMap, sync::Arc};

#[derive(Clone)]
pub struct Shared {
    me: Arc<LocalParticipant>,
    permissions: HashMap<String, bool>,
}

impl Shared {
    pub async fn title(&self, title: &str) {
        if self.permissions.get("title").copied().unwrap_or(false) {
            let _ = self.me.set_name(title.to_owned()).await; //! GG5001
        }
    }

    pub async fn note(&self, note: &str) -> RoomResult<()> {
        log::debug!("permissions: {:?}", self.permissions);
        self.me.set_metadata(note.to_owned()).await //! GG5001
    }
}
