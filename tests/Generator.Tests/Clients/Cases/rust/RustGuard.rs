// case: The permission is asked for before the track is published.
// policy: ViewerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn promote(room: &Room, track: LocalTrack) -> RoomResult<()> {
    let allowed = room.local_participant().permission().map(|p| p.can_publish).unwrap_or(false);
    if allowed {
        let options = TrackPublishOptions { source: TrackSource::Microphone, ..Default::default() };
        room.local_participant().publish_track(track, options).await?;
    }
    Ok(())
}
