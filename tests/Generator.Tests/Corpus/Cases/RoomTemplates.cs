// case: Templates with a brace left open, an empty hole and a hole that is no name.
// libraries:
namespace Template.Mistakes;

[RoomPolicy({|GG1005:Room = "class-{classId"|})]
public partial class OpenPolicy;

[RoomPolicy({|GG1005:Room = "class-{}"|})]
public partial class EmptyPolicy;

[RoomPolicy({|GG1005:Room = "class-{class id}"|})]
public partial class SpacePolicy;

[RoomPolicy(Room = "class-{classId}-{{draft}}")]
public partial class GoodPolicy;
