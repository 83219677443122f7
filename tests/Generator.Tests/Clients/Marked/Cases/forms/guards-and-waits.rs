use livekit::prelude::*;

async fn a(room: Room) -> Result<(), ()> {
    let lp = room.local_participant();
    if !lp.permission().map(|p| p.can_publish).unwrap_or(false) {
        return Err(());
    }
    lp.publish_track(track, Default::default()).await.ok();
    lp.publish_data(Default::default()).await.ok(); //! GG5003
    while !lp.permission().is_some_and(|p| p.can_publish_data) {
        tokio::time::sleep(d).await;
    }
    lp.publish_data(Default::default()).await.ok();
    Ok(())
}

async fn b(room: Room) {
    let Some(p) = room.local_participant().permission() else { return };
    if p.can_publish_data && ready {
        room.local_participant().publish_data(Default::default()).await.ok();
    }
    match p.can_publish {
        true => { room.local_participant().publish_track(t, Default::default()).await.ok(); }
        false => {}
    }
    println!("{:?}", p.can_update_metadata);
    room.local_participant().set_name("x".into()).await.ok(); //! GG5001
}
