using GrantGen;

namespace TokenServer;

/// <summary>Watches, listens, and writes in the chat. It does not state a grant for its own metadata, so it may not change it: the server's default.</summary>
[RoomPolicy(CanPublish = false, CanPublishData = true, Ttl = "15m")]
public partial class ViewerPolicy;

/// <summary>Speaks with camera and microphone, shares no screen, and raises a hand by its own attributes.</summary>
[RoomPolicy(CanPublishSources = TrackSources.Camera | TrackSources.Microphone, CanUpdateOwnMetadata = true, Ttl = "1h")]
public partial class SpeakerPolicy;

/// <summary>Speaks, shares a screen, mutes and removes others, and sees how good their connections are.</summary>
[RoomPolicy(RoomAdmin = true, CanUpdateOwnMetadata = true, CanSubscribeMetrics = true, Ttl = "4h")]
public partial class ModeratorPolicy;
