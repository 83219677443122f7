// case: A typed parameter and a field; within a macro the calls count as well.
// policy: ViewerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;
use std::time::Duration;

pub async fn run(lp: &LocalParticipant, track: LocalTrack, options: TrackPublishOptions) -> RoomResult<()> {
    tokio::select! {
        result = lp.{|GG5002:publish_track|}(track, options) => { result?; }
        _ = tokio::time::sleep(Duration::from_secs(5)) => {}
    }
    lp.{|GG5003:publish_data|}(DataPacket::default()).await
}
