// case: A trait declares methods of these names, and a type has them.
// policy: GuestPolicy
use livekit::prelude::*;
use std::collections::HashMap;

pub trait Labelled {
    fn set_name(&mut self, name: String);
    fn set_attributes(&mut self, attributes: HashMap<String, String>);
}

pub struct Tile {
    name: String,
}

impl Tile {
    pub fn new(participant: &RemoteParticipant) -> Self {
        let mut tile = Self { name: String::new() };
        tile.set_name(participant.name());
        tile
    }

    fn set_name(&mut self, name: String) {
        self.name = name;
    }

    pub fn reset(&mut self) {
        self.set_name(String::new());
    }
}
