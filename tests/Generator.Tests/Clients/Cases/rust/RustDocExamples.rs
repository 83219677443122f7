// case: Doc comments hold examples that look real.
// policy: QuietPolicy
//! Joins as a guest.
//!
//! ```no_run
//! room.local_participant().publish_data(packet).await?;
//! ```
use livekit::prelude::*;

/// Listens.
///
/// ```ignore
/// let lp = room.local_participant();
/// lp.send_text("hi", Default::default()).await?;
/// ```
pub async fn listen(url: &str, token: &str) -> RoomResult<Room> {
    let (room, mut events) = Room::connect(url, token, RoomOptions::default()).await?;
    while let Some(event) = events.recv().await {
        // room.local_participant().publish_data(DataPacket::default()).await?;
        log::info!("no room.local_participant().send_text(x) for {:?}", event);
    }
    Ok(room)
}
