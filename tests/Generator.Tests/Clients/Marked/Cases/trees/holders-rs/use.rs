use crate::room::Session;
struct Handler { session: Session }
impl Handler {
    async fn go(&self, other: &Session) -> anyhow::Result<()> {
        self.session.lp().set_name("x".into()).await?; //! GG5001
        self.session.room.local_participant().set_name("x".into()).await?; //! GG5001
        other.me.set_name("x".into()).await?; //! GG5001
        let s = Session::join("", "").await?;
        s.lp().set_name("x".into()).await?; //! GG5001
        let lp = other.lp();
        lp.set_name("x".into()).await?; //! GG5001
        Ok(())
    }
}
