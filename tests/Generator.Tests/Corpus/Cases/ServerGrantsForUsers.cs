// case: Participants get server-wide grants so that they can join.
// libraries:
namespace Default.User;

[RoomPolicy({|GG1009:RoomCreate = true|}, {|GG1009:RoomList = true|}, CanPublish = true)]
public partial class DefaultUserPolicy;

[RoomPolicy]
[SipGrant({|GG1009:Admin = true|})]
public partial class PhoneUserPolicy;

[RoomPolicy({|GG1010:Hidden = true|})]
public partial class GhostPolicy;
