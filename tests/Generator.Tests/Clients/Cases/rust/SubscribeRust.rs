// case: A remote publication of an event is subscribed to.
// policy: PublisherPolicy
use livekit::prelude::*;

pub fn show(publication: &RemoteTrackPublication) {
    publication.{|GG5004:set_subscribed|}(true);
    publication.set_enabled(true);
}

pub fn hide(publication: &RemoteTrackPublication) {
    publication.set_subscribed(false);
}
