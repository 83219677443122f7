// case: Raw packets and a schema, where all is granted.
// policy: MemberPolicy
use livekit::prelude::*;

pub async fn prepare(room: &Room, packet: proto::DataPacket) -> RoomResult<()> {
    let local = room.local_participant();
    local.define_schema(DataTrackSchema::new("pose")).await?;
    local.publish_raw_data(packet, DataPacketKind::Reliable).await?;
    local.set_metadata("{}".to_owned()).await
}
