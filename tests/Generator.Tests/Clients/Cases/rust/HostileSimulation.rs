// case: a simulation with rooms of its own, beside an import of LiveKit's options
// policy: ViewerPolicy
use livekit::options::TrackPublishOptions;

#[derive(Debug, Default)]
pub struct SimParticipant { name: String, sent: Vec<Vec<u8>> }

impl SimParticipant {
    pub fn set_name(&mut self, name: &str) { self.name = name.into(); }
    pub fn publish_data(&mut self, data: &[u8]) { self.sent.push(data.to_vec()); }
    pub fn publish_track(&mut self, _: TrackPublishOptions) {}
}

#[derive(Default)]
pub struct SimRoom { local: SimParticipant }

impl SimRoom {
    pub fn local_participant(&mut self) -> &mut SimParticipant { &mut self.local }
    pub fn perform_rpc(&self, method: &str) -> String { format!("it's {method}") }
}

pub fn run() -> Vec<SimRoom> {
    let mut room = SimRoom::default();
    room.local_participant().set_name("x");
    room.local_participant().publish_track(TrackPublishOptions::default());
    room.perform_rpc("y");
    let mut rooms: Vec<SimRoom> = (0..3).map(|_| SimRoom::default()).collect();
    for room in rooms.iter_mut() {
        room.local_participant().publish_data(b"z");
    }
    rooms.iter_mut().for_each(|r| r.local_participant().set_name("all"));
    rooms
}
