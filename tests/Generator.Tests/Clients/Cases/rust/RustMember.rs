// case: Granted.
// policy: MemberPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn join(room: &Room, track: LocalTrack) -> RoomResult<()> {
    room.local_participant().set_name("Member".into()).await?;
    room.local_participant().publish_track(track, TrackPublishOptions::default()).await?;
    room.local_participant().edit_chat_message("new".into(), ChatMessage::default(), None, None).await?;
    room.local_participant().publish_data_track(DataTrackOptions::new("pose")).await?;
    Ok(())
}
