use std::sync::Arc;

use livekit::prelude::*;
use tokio::sync::RwLock;

pub struct CounterTicket {
    text: String,
}

impl CounterTicket {
    pub fn set_name(&mut self, text: String) {
        self.text = text;
    }
}

pub enum CounterPhase {
    Closed,
    Serving(LocalParticipant),
    Queue { me: LocalParticipant, ticket: CounterTicket },
    Printing(CounterTicket),
}

type Clerk = LocalParticipant;

pub struct Counter {
    room: Arc<Room>,
    current: Arc<RwLock<Option<LocalParticipant>>>,
    ticket: Arc<RwLock<Option<CounterTicket>>>,
}

impl Counter {
    fn clerk(&self) -> LocalParticipant {
        self.room.local_participant()
    }

    fn ticket(&self) -> CounterTicket {
        CounterTicket { text: String::new() }
    }

    fn open(&self) -> (Arc<Room>, LocalParticipant) {
        (self.room.clone(), self.clerk())
    }

    pub async fn serve(self: Arc<Self>, phase: &mut CounterPhase) -> RoomResult<()> {
        let other = self.clone();
        other.clerk().set_name("clerk".into()).await?; //! GG5001
        other.ticket().set_name("ticket".into());
        let (room, me) = self.open();
        me.set_metadata(room.name()).await?; //! GG5001
        match phase {
            CounterPhase::Serving(lp) => lp.set_name("serving".into()).await?, //! GG5001
            CounterPhase::Queue { me: first, ticket } => {
                ticket.set_name("queue".into());
                first.set_name("queue".into()).await?; //! GG5001
            }
            CounterPhase::Printing(slip) => slip.set_name("printing".into()),
            CounterPhase::Closed => {}
        }
        Ok(())
    }

    pub async fn label(&self, text: String) -> RoomResult<()> {
        let guard = self.current.read().await;
        let Some(me) = guard.as_ref() else { return Ok(()) };
        me.set_name(text.clone()).await?; //! GG5001
        let mut printed = self.ticket.write().await;
        if let Some(slip) = printed.as_mut() {
            slip.set_name(text);
        }
        Ok(())
    }
}

pub async fn hand_over(clerk: &Clerk, text: String) -> RoomResult<()> {
    clerk.set_name(text).await //! GG5001
}
