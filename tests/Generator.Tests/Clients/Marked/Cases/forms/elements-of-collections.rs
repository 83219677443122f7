use livekit::prelude::*;
use std::collections::HashMap;

struct Hub { calls: Vec<Room>, seats: HashMap<String, LocalParticipant> }

impl Hub {
    async fn all(&self, mes: &[LocalParticipant]) {
        for c in &self.calls {
            c.local_participant().set_name("x".into()).await.ok(); //! GG5001
        }
        for me in mes {
            me.set_name("x".into()).await.ok(); //! GG5001
        }
        for (_, s) in &self.seats {
            s.set_name("x".into()).await.ok(); //! GG5001
        }
        for s in self.seats.values() {
            s.set_name("x".into()).await.ok(); //! GG5001
        }
        if let Some(s) = self.seats.get("a") {
            s.set_name("x".into()).await.ok(); //! GG5001
        }
        let Some(s) = self.seats.get("a") else { return };
        s.set_name("x".into()).await.ok(); //! GG5001
    }
}
