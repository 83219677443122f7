use livekit::prelude::*;
async fn a(p: &Participant) { if let Participant::Local(me) = p { me.set_name("x".into()).await.ok(); } } //! GG5001
async fn b(p: Participant) { match &p { Participant::Local(me) => { me.set_name("x".into()).await.ok(); } Participant::Remote(_) => {} } } //! GG5001
async fn c(p: Participant) { let Participant::Local(me) = p else { return }; me.set_name("x".into()).await.ok(); } //! GG5001
fn d(t: TrackPublication) { if let TrackPublication::Remote(rp) = t { rp.set_subscribed(true); } } //! GG5004
fn e(t: TrackPublication) { let TrackPublication::Remote(x) = &t else { return; }; x.set_subscribed(true); } //! GG5004
fn f(room: &Room) { for p in room.remote_participants().values() { for publication in p.track_publications().values() { publication.set_subscribed(true); } } } //! GG5004
trait Hand { fn hand(&self); }
impl Hand for LocalParticipant { fn hand(&self) { let _ = self.set_name("x".into()); } } //! GG5001
