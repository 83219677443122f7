// case: Channels and types of the app that are subscribed to.
// policy: PublisherPolicy
use livekit::prelude::*;
use tokio::sync::broadcast;

struct DataTrack {
    frames: broadcast::Sender<u32>,
}

impl DataTrack {
    fn subscribe(&self) -> broadcast::Receiver<u32> {
        self.frames.subscribe()
    }
}

fn open(track: &DataTrack, room: &Room) {
    let _receiver = track.subscribe();
    println!("{}", room.name());
}
