// case: Raw packets, captions, bytes of a data track; the schema alone needs nothing.
// policy: QuietPolicy
use livekit::prelude::*;

pub async fn send(lp: LocalParticipant) -> RoomResult<()> {
    lp.{|GG5003:publish_transcription|}(Transcription { participant_identity: "peer".into(), track_id: "TR_1".into(), segments: vec![] })
        .await?;
    lp.{|GG5003:edit_chat_message|}("new".into(), ChatMessage::default(), None, None).await?;
    let track = lp.{|GG5003:publish_data_track|}(DataTrackOptions::new("pose")).await?;
    track.try_push(vec![0u8; 4].into())?;
    lp.unregister_rpc_method("stop".to_string());
    Ok(())
}
