// The value of a block is its last expression: a room behind a lock is read, and its participant is kept after the lock is released.
use livekit::{DataPacket, Room};
use std::sync::Arc;
use tokio::sync::Mutex;

pub async fn send(room: &Arc<Mutex<Option<Room>>>, packet: DataPacket) {
    let participant = {
        let guard = room.lock().await;
        guard.as_ref().map(|r| r.local_participant().clone())
    };
    if let Some(me) = participant {
        let _ = me.publish_data(packet).await; //! GG5003
    }
}

pub async fn send_now(room: &Arc<Mutex<Option<Room>>>, packet: DataPacket) {
    let me = {
        let guard = room.lock().await;
        guard.as_ref().unwrap().local_participant()
    };
    let _ = me.publish_data(packet).await; //! GG5003
}
