mod call;
use call::Call;
struct App { call: Call }
impl App {
    async fn a(&self) {
        self.call.me.set_name("x".into()).await.ok(); //! GG5001
        self.call.participant().set_metadata("x".into()).await.ok(); //! GG5001
        self.call.notes.set_name("x".into());
    }
}
async fn b(call: &Call) { call.room.local_participant().publish_data(d).await.ok(); } //! GG5003
