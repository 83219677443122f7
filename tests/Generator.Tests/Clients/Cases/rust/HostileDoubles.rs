// case: doubles in a module of tests
// policy: ViewerPolicy
use livekit::prelude::*;

#[cfg(test)]
mod tests {
    use super::*;

    struct FakeParticipant(Vec<String>);
    impl FakeParticipant {
        fn set_name(&mut self, name: &str) { self.0.push(name.into()); }
        fn publish_data(&mut self, _: &[u8]) {}
    }

    struct FakeRoom { local: FakeParticipant }
    impl FakeRoom {
        fn local_participant(&mut self) -> &mut FakeParticipant { &mut self.local }
    }

    #[tokio::test]
    async fn names() {
        let mut room = FakeRoom { local: FakeParticipant(vec![]) };
        room.local_participant().set_name("x");
        let mut mock_room = FakeRoom { local: FakeParticipant(vec![]) };
        mock_room.local_participant().publish_data(b"x");
        let mut local_participant = FakeParticipant(vec![]);
        local_participant.set_name("y");
        assert_eq!(room.local.0, vec!["x"]);
    }
}
