// case: closures, patterns and loops that hide the alias
// policy: GuestPolicy
use livekit::prelude::*;
use std::collections::HashMap;

use crate::model::{Bot, Choice};

pub struct Roster<'a> {
    room: &'a Room,
    bots: HashMap<String, Bot>,
}

impl<'a> Roster<'a> {
    pub async fn all(&self, choice: Choice, name: String) -> RoomResult<()> {
        let lp = self.room.local_participant();
        lp.{|GG5001:set_name|}(name.clone()).await?;

        self.bots.values().for_each(|lp| lp.set_name("closure"));
        self.bots.iter().for_each(|(_, lp)| {
            lp.set_metadata("pair");
        });
        self.bots.iter().map(|(id, lp): (&String, &Bot)| lp.set_name(id)).count();
        for lp in self.bots.values() {
            lp.set_name("loop");
        }
        for (id, lp) in &self.bots {
            lp.set_metadata(id);
        }
        if let Some(lp) = self.bots.get("x") {
            lp.set_name("some");
        }
        while let Some(lp) = self.next() {
            lp.set_name("while");
        }
        let Some(seat) = self.bots.get("y") else { return Ok(()) };
        seat.set_name("else");
        match choice {
            Choice::Bot(lp) => lp.set_name("match"),
            Choice::Pair { lp, id } if id > 0 => lp.set_name("struct"),
            Choice::Other(ref lp @ Bot { .. }) => lp.set_name("at"),
            _ => {}
        }
        let greet = move |lp: &Bot, c: char| if c == '"' { lp.set_name("typed") };
        greet(&self.bots["z"], '\'');
        lp.{|GG5001:set_attributes|}(HashMap::from([("hand".into(), "1".into())])).await
    }
}
