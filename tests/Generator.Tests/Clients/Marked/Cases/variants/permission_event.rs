use livekit::{DataPacket, Room, RoomEvent};
use std::sync::Arc;
use tokio::sync::mpsc::UnboundedReceiver;

// The arm of the promotion, and the arms of other events.
pub async fn follow(room: Arc<Room>, mut events: UnboundedReceiver<RoomEvent>) {
    while let Some(event) = events.recv().await {
        match event {
            RoomEvent::ParticipantPermissionChanged { .. } => {
                let _ = room.local_participant().set_name("promoted".to_owned()).await;
            }
            RoomEvent::Connected { .. } => {
                let _ = room.local_participant().set_name("here".to_owned()).await; //! GG5001
            }
            RoomEvent::TrackPublished { publication, .. } => {
                publication.set_subscribed(true); //! GG5004
                publication.set_subscribed(false);
            }
            RoomEvent::DataReceived { payload, .. } => {
                let packet = DataPacket { payload: payload.to_vec(), ..Default::default() };
                let _ = room.local_participant().publish_data(packet).await; //! GG5003
            }
            _ => {}
        }
    }
}
