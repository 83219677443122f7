namespace Policies

open GrantGen

[<RoomPolicy(CanPublish = false)>]
type ViewerPolicy() = class end
