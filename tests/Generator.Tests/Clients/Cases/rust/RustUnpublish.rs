// case: Mute, unpublish, handlers and permissions of subscribers.
// policy: ViewerPolicy
use livekit::prelude::*;

pub async fn leave(room: &Room) -> RoomResult<()> {
    let lp = room.local_participant();
    for (sid, publication) in lp.track_publications() {
        publication.mute();
        lp.unpublish_track(&sid).await?;
    }
    lp.set_track_subscription_permissions(true, vec![]).await?;
    lp.unregister_rpc_method("stop".to_string());
    room.close().await
}
