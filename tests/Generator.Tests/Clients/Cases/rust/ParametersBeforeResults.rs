// case: Functions whose results and constraints have commas.
// policy: GuestPolicy
use livekit::prelude::*;
use std::collections::HashMap;
use std::fmt::Display;

async fn rename(me: LocalParticipant, name: &str) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    me.{|GG5001:set_name|}(name.to_string()).await?;
    Ok(())
}

async fn count(me: &LocalParticipant) -> Option<HashMap<String, Vec<(u32, String)>>> {
    me.{|GG5001:set_metadata|}("counted".into()).await.ok()?;
    None
}

async fn describe<N, V>(me: &LocalParticipant, name: N, value: V) -> RoomResult<()>
where
    N: Display + Send,
    V: Display + Send,
{
    me.{|GG5001:set_metadata|}(format!("{name}={value}")).await
}

fn smaller(first: u32, second: u32, third: u32) -> bool {
    first < second && second < third
}
