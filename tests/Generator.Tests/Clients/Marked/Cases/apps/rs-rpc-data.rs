use livekit::prelude::*;
use std::time::Duration;

pub async fn run(room: Room) -> Result<String, RpcError> {
    let local = room.local_participant();
    local.register_rpc_method("time".to_string(), |_data| { //! GG5003
        Box::pin(async move { Ok("12:00".to_string()) })
    });
    local
        .perform_rpc(PerformRpcData { //! GG5003
            destination_identity: "clock".into(),
            method: "time".into(),
            response_timeout: Duration::from_secs(5),
            ..Default::default()
        })
        .await
}

pub async fn ping(room: &Room, payload: Vec<u8>) -> RoomResult<()> {
    room.local_participant()
        .publish_data(DataPacket { payload, reliable: false, ..Default::default() }) //! GG5003
        .await
}

pub fn quiet(publication: &RemoteTrackPublication) {
    publication.set_subscribed(false);
}
