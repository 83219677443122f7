using GrantGen;

namespace TokenServer;

/// <summary>Watches, listens and chats. It does not state CanUpdateOwnMetadata, so by the server's default it may not change its metadata.</summary>
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "15m")]
public partial class ViewerPolicy;

/// <summary>Publishes camera and microphone, cannot share a screen, and raises a hand by changing its own attributes.</summary>
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class SpeakerPolicy;

/// <summary>Publishes, shares a screen, mutes and removes others, and sees the quality of their connections.</summary>
[RoomPolicy(RoomAdmin = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, Ttl = "4h")]
public partial class ModeratorPolicy;
