using GrantGen;

namespace Library;

[RoomPolicy(CanPublish = false, Ttl = "10m")]
public partial class ViewerPolicy;

[RoomPolicy(Room = "class-{classId}", CanPublishSources = TrackSources.Microphone)]
public partial record TeacherPolicy;

[RoomPolicy(RoomJoin = false, RoomList = true)]
public static partial class ListPolicy;
