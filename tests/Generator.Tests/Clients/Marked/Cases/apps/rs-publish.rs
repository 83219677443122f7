use livekit::{
    options::TrackPublishOptions,
    track::{LocalAudioTrack, LocalTrack, TrackSource},
    webrtc::audio_source::native::NativeAudioSource,
    Room, RoomEvent,
};

pub async fn publish(room: &Room, source: NativeAudioSource) -> anyhow::Result<()> {
    let track = LocalAudioTrack::create_audio_track("mic", source.into());
    room.local_participant()
        .publish_track( //! GG5002
            LocalTrack::Audio(track),
            TrackPublishOptions { source: TrackSource::Microphone, ..Default::default() },
        )
        .await?;
    Ok(())
}

pub async fn events(room: Room, mut rx: tokio::sync::mpsc::UnboundedReceiver<RoomEvent>) {
    while let Some(event) = rx.recv().await {
        match event {
            RoomEvent::TrackPublished { publication, participant } => {
                log::info!("{} published", participant.identity());
                publication.set_subscribed(true); //! GG5004
            }
            RoomEvent::Disconnected { reason } => log::warn!("{reason:?}"),
            _ => {}
        }
    }
    drop(room);
}
