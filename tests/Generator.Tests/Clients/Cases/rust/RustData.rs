// case: All that the crate sends as data.
// policy: QuietPolicy
use livekit::prelude::*;
use livekit::{StreamByteOptions, StreamTextOptions};

pub async fn send(room: &Room, text: &str) -> Result<(), Box<dyn std::error::Error>> {
    let local = room.local_participant();
    local.{|GG5003:publish_data|}(DataPacket { payload: text.as_bytes().to_vec(), reliable: true, ..Default::default() }).await?;
    local.{|GG5003:send_text|}(text, StreamTextOptions { topic: "chat".into(), ..Default::default() }).await?;
    local.{|GG5003:send_file|}("menu.pdf", StreamByteOptions::default()).await?;
    local.{|GG5003:send_bytes|}(vec![1, 2, 3], StreamByteOptions::default()).await?;
    let writer = local.{|GG5003:stream_text|}(StreamTextOptions::default()).await?;
    writer.close().await?;
    let bytes = local.{|GG5003:stream_bytes|}(StreamByteOptions::default()).await?;
    bytes.close().await?;
    local.{|GG5003:send_chat_message|}(text.to_owned(), None, None).await?;
    local.{|GG5003:publish_dtmf|}(SipDTMF { code: 1, digit: "1".into(), ..Default::default() }).await?;
    Ok(())
}
