// case: Grants that never apply, as roles grow over the years.
// libraries:
namespace Grown.Roles;

[RoomPolicy(CanPublish = false, {|GG1006:CanPublishSources = TrackSources.Camera | TrackSources.Microphone|})]
public partial class MutedSpeakerPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true, {|GG1007:CanUpdateOwnMetadata = true|})]
public partial class AdminPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true, {|GG1008:DestinationRoom = "overflow"|})]
public partial class MoverPolicy;
