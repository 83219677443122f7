use livekit::prelude::*;
use std::sync::Arc;
use tokio::{select, task};

// Clones that move into tasks, arms of a select, closures with a typed parameter.
pub struct Relay {
    room: Arc<Room>,
    metadata: String,
}

impl Relay {
    pub fn set_metadata(&mut self, metadata: String) {
        self.metadata = metadata;
    }

    pub fn spawn(&mut self) {
        self.set_metadata("own".into());
        let room = self.room.clone();
        task::spawn(async move {
            let me = room.local_participant().clone();
            let _ = me.set_metadata("spawned".into()).await; //! GG5001
        });
    }

    pub async fn race(&self, mut stop: tokio::sync::oneshot::Receiver<()>) {
        select! {
            _ = &mut stop => {}
            r = self.room.local_participant().set_name("raced".into()) => { drop(r); } //! GG5001
        }
    }

    pub async fn allowed(&self) {
        let may = self.room.local_participant().permission().is_some_and(|p| p.can_update_metadata);
        if may {
            let _ = self.room.local_participant().set_name("allowed".into()).await;
        }
    }
}

pub async fn each(f: impl Fn(&LocalParticipant)) {
    let rename = |p: LocalParticipant| async move { p.set_name("closure".into()).await }; //! GG5001
    let _ = (rename, f);
}
