// case: Lifetimes, char literals and labels are all written with an apostrophe.
// policy: GuestPolicy
use livekit::prelude::*;

pub struct Renamer<'a> {
    room: &'a Room,
    quote: char,
}

impl<'a> Renamer<'a> {
    pub fn new<'b: 'a>(room: &'b Room) -> Self {
        Self { room, quote: '"' }
    }

    pub async fn rename(&self, names: &[&'static str]) -> RoomResult<()> {
        'outer: for name in names {
            for c in name.chars() {
                if c == '\'' || c == self.quote || c == '\u{27}' || c as u8 == b'\'' {
                    continue 'outer;
                }
            }
            self.room.local_participant().{|GG5001:set_name|}(name.to_string()).await?;
        }
        Ok(())
    }
}
