// case: select, macros, builders and modules of the crate's own
// policy: GuestPolicy
use livekit::{prelude::*, Room as LiveRoom};
use tokio::select;

use crate::{
    chat::{self, Member},
    spans::Span,
};

mod doubles {
    pub struct LocalParticipant;
    impl LocalParticipant {
        pub fn set_name(&self, _: &str) {}
    }
}

#[derive(Default)]
pub struct Builder { name: String, metadata: Option<String> }

impl Builder {
    pub fn set_name(mut self, name: impl Into<String>) -> Self { self.name = name.into(); self }
    pub fn set_metadata(mut self, m: &str) -> Self { self.metadata = Some(m.to_owned()); self }
}

pub async fn run<'a>(room: &'a LiveRoom, members: &mut [Member], mut rx: chat::Receiver, span: Span) {
    let lp = room.local_participant();
    let built = Builder::default().set_name("x").set_metadata(r"it\s");
    span.set_attributes([("name", built.name.as_str())]);
    let double = doubles::LocalParticipant;
    double.set_name("double");
    loop {
        select! {
            Some(lp) = rx.recv() => lp.set_name("member"),
            _ = lp.{|GG5001:set_name|}(built.name.clone()) => break,
            result = rx.closed(), if members.len() > 1 => { result.set_metadata("closed"); }
        }
    }
    members.iter_mut().filter(|m| m.is_here()).for_each(|lp| lp.set_name("it's"));
    let mask = 1 | members.len();
    let _ = (mask, vec![1, 2].iter().fold(0, |a, b| a | b));
    lp.{|GG5001:set_metadata|}("{}".into()).await.ok();
}
