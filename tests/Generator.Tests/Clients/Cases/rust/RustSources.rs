// case: The options name a source, or leave it unknown by their default.
// policy: SpeakerPolicy
use livekit::options::TrackPublishOptions;
use livekit::prelude::*;

pub async fn publish(room: &Room, voice: LocalAudioTrack, face: LocalVideoTrack, music: LocalAudioTrack) -> RoomResult<()> {
    room.local_participant()
        .publish_track(
            LocalTrack::Audio(voice),
            TrackPublishOptions { source: TrackSource::Microphone, ..Default::default() },
        )
        .await?;
    room.local_participant()
        .{|GG5002:publish_track|}(
            LocalTrack::Video(face),
            TrackPublishOptions { source: TrackSource::Camera, ..Default::default() },
        )
        .await?;
    room.local_participant()
        .{|GG5005:publish_track|}(LocalTrack::Audio(music), TrackPublishOptions::default())
        .await?;
    Ok(())
}
