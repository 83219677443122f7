// case: Raw strings with hashes, byte strings and nested block comments.
// policy: GuestPolicy
use livekit::prelude::*;

const SAMPLE: &str = r##"room.local_participant().set_name("x") "# still it's raw"##;
const BYTES: &[u8] = b"\"room.local_participant().set_metadata";

/* outer /* inner */ room.local_participant().set_name("no".into()); */
pub async fn tag(room: &Room) -> RoomResult<()> {
    let json = format!(r#"{{"sample":"{}","n":{}}}"#, SAMPLE.len(), BYTES.len());
    room.local_participant().{|GG5001:set_metadata|}(json).await
}
