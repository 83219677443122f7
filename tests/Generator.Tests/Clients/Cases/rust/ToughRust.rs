// case: subscriptions and doubles beside the room
// policy: PublisherPolicy
use livekit::prelude::*;
struct Feed { on: bool }
impl Feed { fn set_subscribed(&mut self, on: bool) { self.on = on; } }
struct Fake;
impl Fake { async fn set_name(&self, _n: String) {} }
async fn run<'a>(feed: &'a mut Feed, publication: RemoteTrackPublication) {
    feed.set_subscribed(true);
    let local_participant = Fake;
    local_participant.set_name("x".to_string()).await;
    publication.{|GG5004:set_subscribed|}(true);
}
