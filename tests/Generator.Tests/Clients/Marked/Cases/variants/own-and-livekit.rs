use livekit::prelude::*;
mod mesh { pub struct Peer; impl Peer { pub fn set_name(&self, _: String) {} } }
trait Talk { fn publish_data(&self, d: Vec<u8>); }
struct Mesh { local_participant: mesh::Peer }
impl Mesh { fn a(&self) { self.local_participant.set_name("x".into()); } }
fn b(m: &Mesh, t: &dyn Talk) { m.local_participant.set_name("x".into()); t.publish_data(vec![]); }
async fn c(room: &Room, user: &User) {

    if user.permissions.contains(&Perm::Publish) { room.local_participant().publish_track(t, o).await; } //! GG5002
    log::info!("permission {:?}", room.local_participant().permission());
    room.local_participant().send_text("x", o).await; //! GG5003
    span.set_attributes(attrs);
    room.local_participant().unpublish_track(&sid).await;
}
#[cfg(test)]
mod tests { fn d() { let mock_room = MockRoom::new(); mock_room.local_participant().set_name("x".into()); } }
