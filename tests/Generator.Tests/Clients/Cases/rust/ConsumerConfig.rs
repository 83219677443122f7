// case: A client of a message queue has attributes, beside a LiveKit room.
// policy: GuestPolicy
use livekit::prelude::*;
use rumqttc::v5::ConnectProperties;
use std::collections::HashMap;

use crate::queue::ConsumerConfig;

pub fn configure(room: &Room) -> ConsumerConfig {
    let mut config = ConsumerConfig::new("orders");
    config.set_attributes(HashMap::from([("room".to_string(), room.name())]));
    config.set_name(room.local_participant().identity().to_string());
    let mut module = crate::llvm::Module::new(room.name());
    module.set_metadata("source", "room");
    let _ = ConnectProperties::new();
    config
}
