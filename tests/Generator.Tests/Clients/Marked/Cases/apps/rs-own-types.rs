//! The simulator's own participants; LiveKit is used for its connection state only.
use livekit::ConnectionState;

pub struct LocalParticipant {
    name: String,
    log: Vec<String>,
}

impl LocalParticipant {
    pub fn set_name(&mut self, name: String) {
        self.name = name;
    }

    pub fn set_metadata(&mut self, metadata: String) {
        self.log.push(metadata);
    }
}

pub struct World {
    local: LocalParticipant,
    state: ConnectionState,
}

impl World {
    pub fn tick(&mut self) {
        if self.state == ConnectionState::Connected {
            self.local.set_name(String::from("blue"));
            self.local.set_metadata("{}".into());
        }
    }

    pub fn local_participant(&mut self) -> &mut LocalParticipant {
        &mut self.local
    }
}
