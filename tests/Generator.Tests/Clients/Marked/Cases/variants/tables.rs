use livekit::options::TrackPublishOptions;
use livekit::prelude::*;
use std::collections::HashMap;

// Rows of the tables, each beside one that needs nothing.
pub async fn rows(room: &Room, track: LocalAudioTrack, span: &Span, config: &mut Config) -> Result<(), Box<dyn std::error::Error>> {
    let lp = room.local_participant();
    span.set_attributes(HashMap::new());
    config.set_metadata("own".into());
    lp.publish_track( //! GG5002
        LocalTrack::Audio(track.clone()),
        TrackPublishOptions { source: TrackSource::Microphone, ..Default::default() },
    )
    .await?;
    lp.unpublish_track(&track.sid()).await?;
    lp.publish_dtmf(SipDTMF { code: 1, digit: "1".into(), destination_identities: vec![] }).await?; //! GG5003
    lp.send_bytes(b"x", StreamByteOptions::default()).await?; //! GG5003
    lp.register_rpc_method("ping".into(), |_| Box::pin(async { Ok("pong".into()) })); //! GG5003
    lp.unregister_rpc_method("ping".into());
    lp.perform_rpc(PerformRpcData::default()).await?; //! GG5003
    for (_, participant) in room.remote_participants() {
        for (_, publication) in participant.track_publications() {
            publication.set_subscribed(false);
        }
    }
    Ok(())
}

pub struct Span;
impl Span {
    fn set_attributes(&self, _a: HashMap<String, String>) {}
}
pub struct Config;
impl Config {
    fn set_metadata(&mut self, _m: String) {}
}
