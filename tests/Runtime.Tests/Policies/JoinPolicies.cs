namespace GrantGen.Runtime.Tests.Policies;

[RoomPolicy]
public partial class JoinPolicy;

[RoomPolicy(Ttl = "1h")]
public partial class HourPolicy;

[RoomPolicy(CanPublish = false, Ttl = "1h")]
public partial class ViewerPolicy;

[RoomPolicy(CanPublishSources = TrackSources.Microphone | TrackSources.ScreenShare, CanUpdateOwnMetadata = true)]
public partial class SpeakerPolicy;

[RoomPolicy(Room = "lobby", CanUpdateOwnMetadata = true)]
public partial class LobbyPolicy;

[RoomPolicy(Room = "class-{classId}", CanPublishData = false)]
public partial class ClassPolicy;

/// <summary>A hole between literal braces, and a hole that occurs twice.</summary>
[RoomPolicy(Room = "{{{org}}}/{org}/{team}")]
public partial class BracesPolicy;

/// <summary>Holes whose names are keywords, or the name of a local variable in the generated code.</summary>
[RoomPolicy(Room = "{class}-{record}-{token}")]
public partial class KeywordHolesPolicy;

/// <summary>The room is named after its only participant.</summary>
[RoomPolicy(Room = "desk-{identity}")]
public partial class DeskPolicy;

/// <summary>Each character has three UTF-8 bytes, so that the constant part cannot be cut at any position.</summary>
[RoomPolicy(Room = "会议室-{hall}-室", RoomPreset = "预设")]
public partial class NonAsciiPolicy;

/// <summary>Text that must be escaped in JSON, and half a surrogate pair, in every constant.</summary>
[RoomPolicy(Room = "a\"b\\c\n\u0001\ud800d", RoomPreset = "p\"\udc00")]
[RoomConfig(Metadata = "{\"k\":\"\\\\\"}")]
[AgentDispatch("a\"gent", Metadata = "\t\u007f\u2028")]
public partial class EscapesPolicy;

/// <summary>Holes in the strings of the agent's endpoint and of threads.</summary>
[RoomPolicy(Room = "class-{classId}")]
[AgentEndpointGrant(Call = true, AgentName = "tutor-{course}", Deployment = "d-{color}-{size}")]
[AgentThreadGrant(List = true, Scope = "{identity}", Read = true, ThreadIds = new[] { "AT_1", "AT_{lesson}", "{classId}" })]
public partial class TutorPolicy;

/// <summary>A server token whose only string belongs to a thread.</summary>
[RoomPolicy(RoomJoin = false)]
[AgentThreadGrant(Create = true, Scope = "{user}")]
public partial class ThreadPolicy;
