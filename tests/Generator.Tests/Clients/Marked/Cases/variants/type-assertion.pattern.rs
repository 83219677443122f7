use livekit::prelude::*;

pub struct Slate {
    title: String,
}

impl Slate {
    pub async fn set_name(&mut self, title: String) {
        self.title = title;
    }
}

pub async fn rename(participant: Participant, slate: &mut Slate, name: &str) -> RoomResult<()> {
    slate.set_name(name.to_owned()).await;
    if let Participant::Local(lp) = participant {
        lp.set_name(name.to_owned()).await?; //! GG5001
    }
    Ok(())
}

pub fn watch(publication: TrackPublication) {
    match publication {
        TrackPublication::Remote(rp) => rp.set_subscribed(true), //! GG5004
        TrackPublication::Local(lp) => log::debug!("{} has no set_subscribed(true)", lp.sid()),
    }
}
