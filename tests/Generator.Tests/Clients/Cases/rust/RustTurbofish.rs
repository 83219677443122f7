// case: Generics, a turbofish and a comparison before a screen share.
// policy: TalkerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn share(room: &Room, track: LocalTrack, ids: Vec<&str>) -> RoomResult<usize> {
    let numbers = ids.iter().filter_map(|s| s.parse::<u32>().ok()).collect::<Vec<_>>();
    if numbers.len() < ids.len() && numbers.len() > 0 {
        room.local_participant()
            .{|GG5002:publish_track|}(track, TrackPublishOptions { source: TrackSource::Screenshare, ..Default::default() })
            .await?;
    }
    Ok(numbers.len() << 1)
}
