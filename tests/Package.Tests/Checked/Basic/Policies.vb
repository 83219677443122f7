Imports GrantGen

<RoomPolicy(CanPublish:=False)>
Partial Public Class ViewerPolicy
End Class
