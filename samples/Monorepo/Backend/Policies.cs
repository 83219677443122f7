using GrantGen;

namespace Monorepo;

/// <summary>On stage: publishes camera and microphone, and chats.</summary>
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, Ttl = "2h")]
public partial class HostPolicy;

/// <summary>In the audience: watches and sends nothing.</summary>
[RoomPolicy(CanPublish = false, Ttl = "1h")]
public partial class ViewerPolicy;
