// Fields that a pattern takes out of a struct of the file, elements of a collection, and arms after a denial.
use livekit::prelude::*;
use std::collections::HashMap;

pub struct Badge;
impl Badge {
    pub fn set_name(&self, _name: String) {}
}

pub struct Seat {
    who: LocalParticipant,
    badge: Badge,
}

pub async fn all(seats: &mut HashMap<String, Seat>, row: Vec<Seat>) {
    for seat in &row {
        seat.who.set_name("a".into()).await.unwrap(); //! GG5001
        seat.badge.set_name("a".into());
    }
    for seat in seats.values_mut() {
        seat.who.set_metadata("b".into()).await.unwrap(); //! GG5001
        seat.badge.set_name("b".into());
    }
    let seat = seats.get_mut("c").unwrap();
    seat.who.set_name("c".into()).await.unwrap(); //! GG5001
    let Seat { who: me, badge } = seat;
    badge.set_name("d".into());
    me.set_name("d".into()).await.unwrap(); //! GG5001
}

pub async fn arms(room: &Room, text: String) {
    match () {
        _ if !room.local_participant().permission().map_or(false, |p| p.can_publish_data) => return,
        _ => {}
    }
    room.local_participant().send_text(&text, Default::default()).await.unwrap();
    room.local_participant().set_name(text).await.unwrap(); //! GG5001
}
