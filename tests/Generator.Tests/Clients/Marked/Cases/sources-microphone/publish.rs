use livekit::options::TrackPublishOptions;
use livekit::track::{LocalAudioTrack, LocalTrack, LocalVideoTrack, TrackSource};
use livekit::Room;

pub async fn audio(room: &Room, track: LocalAudioTrack) {
    let options = TrackPublishOptions { source: TrackSource::Microphone, ..Default::default() };
    room.local_participant().publish_track(LocalTrack::Audio(track), options).await.unwrap();
}

pub async fn video(room: &Room, track: LocalVideoTrack) {
    room.local_participant()
        .publish_track(LocalTrack::Video(track), TrackPublishOptions { source: TrackSource::Camera, ..Default::default() }) //! GG5002
        .await
        .unwrap();
}

pub async fn unknown(room: &Room, track: LocalAudioTrack) {
    room.local_participant().publish_track(LocalTrack::Audio(track), TrackPublishOptions::default()).await.unwrap(); //! GG5005
}
