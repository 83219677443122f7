// `Option::map` with a closure that reads the participant; the option is taken apart by `if let`, `match` and `let … else`.
use livekit::{DataPacket, Room};
use tokio::sync::Mutex;

pub async fn send(room: &Mutex<Option<Room>>, packet: DataPacket) {
    let guard = room.lock().await;
    let participant = guard.as_ref().map(|r| r.local_participant().clone());
    if let Some(me) = participant {
        let _ = me.publish_data(packet).await; //! GG5003
    }
}

pub async fn rename(room: &Mutex<Option<Room>>) {
    let participant = room.lock().await.as_ref().map(|r| r.local_participant());
    let Some(me) = participant else { return };
    let _ = me.set_name("x".into()).await; //! GG5001
}
