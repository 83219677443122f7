// case: A remote call by an alias of several lines, and a handler.
// policy: QuietPolicy
use livekit::prelude::*;
use std::sync::Arc;

pub struct Service {
    room: Arc<Room>,
}

impl Service {
    pub async fn ask(&self, peer: String) -> Result<String, RpcError> {
        let local = self.room.local_participant();
        local
            .{|GG5003:perform_rpc|}(PerformRpcData {
                destination_identity: peer,
                method: "status".to_string(),
                payload: r#"{"it's":"fine"}"#.to_string(),
                ..Default::default()
            })
            .await
    }

    pub fn serve(&self) {
        self.room.local_participant().{|GG5003:register_rpc_method|}("stop".to_string(), |data| {
            Box::pin(async move { Ok(data.payload) })
        });
        self.room.local_participant().unregister_rpc_method("stop".to_string());
    }
}
