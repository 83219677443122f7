use crate::call::TreeCall;
pub async fn a(c: &TreeCall) {
    c.room.local_participant().set_name("x".into()).await.unwrap(); //! GG5001
    c.me.set_name("x".into()).await.unwrap(); //! GG5001
    c.seat.set_name("x".into()).await.unwrap();
}
