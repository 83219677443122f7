use livekit::prelude::*;
use std::sync::{Arc, Mutex};
use tokio::sync::RwLock;
struct Seat { me: LocalParticipant, room: Arc<Room> }
struct Bot { room: Arc<RwLock<Option<Room>>>, me: Option<Arc<LocalParticipant>>, seat: Seat }
impl Bot {
    fn participant(&self) -> LocalParticipant { self.seat.room.local_participant() }
    async fn a(&self) -> Result<()> {
        self.seat.me.set_name("x".into()).await?; //! GG5001
        self.seat.room.local_participant().set_name("x".into()).await?; //! GG5001
        self.participant().set_name("x".into()).await?; //! GG5001
        if let Some(me) = &self.me { me.set_name("x".into()).await?; } //! GG5001
        if let Some(room) = self.room.read().await.as_ref() {
            room.local_participant().set_metadata("x".into()).await?; //! GG5001
        }
        let Some(me) = self.me.clone() else { return Ok(()) };
        me.set_attributes(map).await?; //! GG5001
        let lp = Arc::new(self.seat.room.local_participant());
        lp.set_name("x".into()).await?; //! GG5001
        let lp2 = Arc::clone(&lp);
        tokio::spawn(async move { lp2.set_name("x".into()).await }); //! GG5001
        Ok(())
    }
    async fn b(&self, p: Participant) {
        match p {
            Participant::Local(lp) => { lp.set_name("x".into()).await; } //! GG5001
            Participant::Remote(rp) => {}
        }
        if let Participant::Local(l) = &p { l.set_name("y".into()).await; } //! GG5001
    }
    async fn c(&self) {
        let lp = self.seat.room.local_participant();
        if lp.permission().map(|p| p.can_publish_data).unwrap_or(false) {
            lp.publish_data(packet).await;
            lp.set_name("x".into()).await; //! GG5001
        }
        println!("{:?}", lp.permission());
        lp.set_metadata("x".into()).await; //! GG5001
        let may = lp.permission().is_some_and(|p| p.can_publish);
        if !may { return; }
        lp.publish_track(t, o).await;
    }
    async fn d(&self, mut events: UnboundedReceiver<RoomEvent>) {
        while let Some(event) = events.recv().await {
            match event {
                RoomEvent::ParticipantPermissionChanged { participant, .. } => {
                    self.seat.me.set_name("x".into()).await;
                }
                RoomEvent::Connected { .. } => { self.seat.me.set_name("x".into()).await; } //! GG5001
                _ => {}
            }
        }
    }
}
async fn e(lp: &LocalParticipant, rooms: &HashMap<String, Arc<Room>>) {
    lp.publish_data(DataPacket { payload, ..Default::default() }).await; //! GG5003
    rooms.get("a").unwrap().local_participant().set_name("x".into()).await; //! GG5001
    for room in rooms.values() { room.local_participant().set_name("x".into()).await; } //! GG5001
}
fn token() { let grants = VideoGrants { can_publish: true, ..Default::default() }; }
