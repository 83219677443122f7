use livekit::prelude::*;
async fn g(p: Participant) { match p { Participant::Local(lp) => { lp.set_name("x".into()).await.unwrap(); } _ => {} } } //! GG5001
async fn g2(p: Participant) { match p {
  Participant::Local(lp) => lp.set_name("x".into()).await.unwrap(), //! GG5001
  Participant::Remote(lp) => lp.set_name("x".into()).await.unwrap(),
  } }
