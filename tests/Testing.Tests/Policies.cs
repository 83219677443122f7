namespace GrantGen.Testing.Tests;

[RoomPolicy(CanPublish = false, CanUpdateOwnMetadata = true, Ttl = "1h")]
internal partial class ViewerPolicy;

[RoomPolicy(Room = "class-{classId}", CanPublishSources = TrackSources.Microphone, Ttl = "1h")]
internal partial class StudentPolicy;

[RoomPolicy(RoomJoin = false, RoomAdmin = true)]
internal partial class ModeratorPolicy;

[RoomPolicy(Hidden = true, CanPublish = false, CanPublishData = true)]
internal partial class ObserverPolicy;
