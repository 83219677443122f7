use livekit::prelude::*;
async fn a(room: &Room) -> anyhow::Result<()> {
    let me = room.local_participant();
    let Some(p) = me.permission() else { return Ok(()) };
    if p.can_publish { me.publish_track(t, TrackPublishOptions::default()).await?; }
    if !p.can_update_metadata { anyhow::bail!("no"); }
    me.set_name("x".into()).await?;
    tracing::info!(?p, can = p.can_publish_data, "perm");
    me.publish_data(DataPacket::default()).await?; //! GG5003
    Ok(())
}
async fn b(room: &Room, e: RoomEvent) {
    match e {
        RoomEvent::ParticipantPermissionChanged { participant, permission } => { room.local_participant().set_name("x".into()).await.ok(); }
        RoomEvent::Connected { .. } => { room.local_participant().set_name("x".into()).await.ok(); } //! GG5001
        _ => {}
    }
    if room.local_participant().permission().is_some_and(|p| p.can_publish_data) { room.local_participant().publish_data(DataPacket::default()).await.ok(); }
    if let Some(true) = room.local_participant().permission().map(|p| p.can_publish) { room.local_participant().publish_track(t, o).await.ok(); }
}
