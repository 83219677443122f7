// case: An empty list of sources was meant to forbid everything.
// libraries:
namespace Empty.Sources;

[RoomPolicy({|GG1013:CanPublishSources = TrackSources.None|})]
public partial class NobodyPolicy;

[RoomPolicy(CanPublish = false)]
public partial class ReallyNobodyPolicy;
