use std::collections::HashMap;
use std::sync::Arc;

use livekit::options::TrackPublishOptions;
use livekit::prelude::*;
use livekit::DataPacket;
use tokio::sync::mpsc::UnboundedReceiver;

/// Drives the robot.
///
/// ```no_run
/// room.local_participant().set_name("doc".into()).await?;
/// ```
pub struct Robot<'a> {
    room: Arc<Room>,
    label: &'a str,
}

impl<'a> Robot<'a> {
    pub fn new(room: Arc<Room>, label: &'a str) -> Self {
        Self { room, label }
    }

    pub async fn announce(&self) -> RoomResult<()> {
        let mark = 'r';
        let attributes = HashMap::from([("label".to_string(), format!("{}{}", mark, self.label))]);
        self.room
            .local_participant()
            .set_attributes(attributes) //! GG5001
            .await
    }

    pub async fn camera(&self, track: LocalVideoTrack) -> RoomResult<LocalTrackPublication> {
        let local = self.room.local_participant();
        let options = TrackPublishOptions { source: TrackSource::Camera, ..Default::default() };
        local.publish_track(LocalTrack::Video(track), options).await //! GG5002
    }

    pub async fn run(&self, mut events: UnboundedReceiver<RoomEvent>) {
        while let Some(event) = events.recv().await {
            match event {
                RoomEvent::TrackPublished { publication, .. } => publication.set_subscribed(true), //! GG5004
                RoomEvent::DataReceived { payload, .. } => log::info!("{} bytes", payload.len()),
                _ => {}
            }
        }
    }

    pub async fn pulse(&self) -> RoomResult<()> {
        let packet = DataPacket { payload: vec![1], reliable: true, ..Default::default() };
        self.room.local_participant().publish_data(packet).await //! GG5003
    }
}
