// case: A span and a builder of a token take attributes, names and metadata.
// policy: GuestPolicy
use livekit::prelude::*;
use livekit_api::access_token::{AccessToken, VideoGrants};
use opentelemetry::trace::{Span, Tracer};
use opentelemetry::KeyValue;

pub fn token<T: Tracer>(tracer: &T, room: &Room) -> String {
    let mut span = tracer.start("token");
    span.set_attributes([KeyValue::new("room", room.name())]);
    span.set_attribute(KeyValue::new("identity", room.local_participant().identity().to_string()));
    AccessToken::with_api_key("devkey", "secret")
        .with_identity("bot")
        .with_name("Bot")
        .with_metadata("{}")
        .with_grants(VideoGrants { room_join: true, room: room.name(), ..Default::default() })
        .to_jwt()
        .unwrap()
}
