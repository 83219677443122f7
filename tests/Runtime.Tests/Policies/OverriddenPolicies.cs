namespace GrantGen.Runtime.Tests.Policies;

// The rules advise against a hidden participant that publishes and against a server-wide grant, but both can be overridden.
#pragma warning disable GG1009, GG1010

/// <summary>States nothing.</summary>
[RoomPolicy]
public static partial class OpenPolicy;

/// <summary>Publishes two sources.</summary>
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanUpdateOwnMetadata = true)]
public static partial class TwoSourcesPolicy;

/// <summary>Publishes only data.</summary>
[RoomPolicy(CanPublish = false, CanPublishData = true)]
public static partial class DataOnlyPolicy;

/// <summary>Publishes nothing.</summary>
[RoomPolicy(CanPublish = false, CanSubscribe = true)]
public static partial class ListenerPolicy;

/// <summary>States everything.</summary>
[RoomPolicy(CanPublish = true, CanPublishData = false, CanSubscribe = false, CanUpdateOwnMetadata = false, Hidden = true)]
public static partial class StatedPolicy;

/// <summary>Administers the room that it joins.</summary>
[RoomPolicy(RoomAdmin = true)]
public static partial class JoiningAdminPolicy;

/// <summary>Lists rooms.</summary>
[RoomPolicy(RoomJoin = false, RoomList = true)]
public static partial class ListingPolicy;

/// <summary>Grants nothing.</summary>
[RoomPolicy(RoomJoin = false)]
public static partial class NothingPolicy;

/// <summary>Configures its room and dispatches two agents.</summary>
[RoomPolicy(Room = "desk-{desk}", Kind = ParticipantKind.Sip)]
[SipGrant(Call = true)]
[RoomConfig(EmptyTimeout = 60, Metadata = "constant", SyncStreams = true, Tags = ["team=red", "tier=\"gold\""])]
[AgentDispatch("helper", Metadata = "m", Deployment = "blue", RestartPolicy = AgentRestartPolicy.Never, Attributes = ["a=1", "b=2=3"], ThreadId = "AT_1")]
[AgentDispatch("note taker")]
public static partial class ConfiguredPolicy;

/// <summary>Three holes that are separated by constant text.</summary>
[RoomPolicy(Room = "{org}--{team}/{lesson}")]
public static partial class FramedPolicy;
