// case: The source is a variable, and so are the options of the other call.
// policy: SpeakerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn publish(room: &Room, track: LocalTrack, source: TrackSource) -> RoomResult<()> {
    room.local_participant()
        .publish_track(track, TrackPublishOptions { source, ..Default::default() })
        .await?;
    Ok(())
}

pub async fn publish_with(lp: &LocalParticipant, track: LocalTrack, options: TrackPublishOptions) -> RoomResult<()> {
    lp.publish_track(track, options).await.map(|_| ())
}
