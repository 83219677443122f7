// case: The comment stands above the line on which the method is.
// policy: GuestPolicy
use livekit::prelude::*;

pub async fn kiosk(room: &Room) -> RoomResult<()> {
    let lp = room.local_participant();
    // grantgen-disable-next-line GG5001
    lp.set_name("kiosk".into()).await?;
    lp.{|GG5001:set_metadata|}("{}".into()).await?;
    /* grantgen-disable GG5001 */
    lp.set_attributes(Default::default()).await
}
