// case: The source is the one that is listed.
// policy: SpeakerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn speak(room: &Room, track: LocalAudioTrack) -> RoomResult<()> {
    let options = TrackPublishOptions { source: TrackSource::Microphone, dtx: true, ..Default::default() };
    room.local_participant().publish_track(LocalTrack::Audio(track), options).await?;
    room.local_participant()
        .publish_data(DataPacket { payload: b"speaking".to_vec(), ..Default::default() })
        .await
}
