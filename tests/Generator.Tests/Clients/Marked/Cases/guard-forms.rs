use livekit::prelude::*;
async fn a(room: &Room, t: LocalTrack) {
    if let Some(p) = room.local_participant().permission() {
        if p.can_publish { room.local_participant().publish_track(t, Default::default()).await.unwrap(); }
    }
    if !room.local_participant().permission().map_or(false, |p| p.can_publish_data) { return; }
    room.local_participant().publish_data(DataPacket::default()).await.unwrap();
    println!("{:?}", room.local_participant().permission().map(|p| p.can_update_metadata));
    room.local_participant().set_name("x".into()).await.unwrap(); //! GG5001
    match ev { RoomEvent::ParticipantPermissionChanged { .. } => { room.local_participant().set_name("x".into()).await.unwrap(); } _ => {} }
}
