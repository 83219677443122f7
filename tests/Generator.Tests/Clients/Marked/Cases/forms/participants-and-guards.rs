use std::sync::Arc;
use livekit::prelude::*;
use livekit::options::TrackPublishOptions;
use tokio::sync::Mutex;

struct Bot { room: Arc<Room>, me: LocalParticipant, slot: Arc<Mutex<Option<Room>>> }

impl Bot {
    async fn go(&self) -> anyhow::Result<()> {
        self.room.local_participant().set_name("x".to_string()).await?; //! GG5001
        self.me.set_metadata("x".into()).await?; //! GG5001
        let guard = self.slot.lock().await;
        if let Some(room) = guard.as_ref() {
            room.local_participant().set_attributes(Default::default()).await?; //! GG5001
        }
        let me = self.me.clone();
        tokio::spawn(async move { me.publish_data(DataPacket { ..Default::default() }).await }); //! GG5003
        let perm = self.me.permission();
        if !perm.map_or(false, |p| p.can_publish) { return Ok(()); }
        self.me.publish_track(LocalTrack::Audio(track), TrackPublishOptions::default()).await?;
        match self.me.permission() {
            Some(p) if p.can_publish_data => { self.me.send_text("x", Default::default()).await?; }
            _ => {}
        }
        Ok(())
    }

    fn lp(&self) -> LocalParticipant { self.room.local_participant() }

    async fn run(self: Arc<Self>, mut events: UnboundedReceiver<RoomEvent>) {
        while let Some(event) = events.recv().await {
            match event {
                RoomEvent::Connected { .. } => {
                    self.lp().set_name("x".into()).await.unwrap(); //! GG5001
                }
                RoomEvent::ParticipantPermissionChanged { participant, permission } => {
                    self.lp().publish_data(Default::default()).await.unwrap();
                }
                _ => {}
            }
        }
    }
}

async fn connect(url: &str, token: &str) -> Result<Room, RoomError> {
    let (room, events) = Room::connect(url, token, RoomOptions::default()).await?;
    room.local_participant().perform_rpc(PerformRpcData::default()).await.unwrap(); //! GG5003
    let p = Participant::Local(room.local_participant());
    if let Participant::Local(lp) = p { lp.set_name("x".into()).await.ok(); } //! GG5001
    Ok(room)
}
