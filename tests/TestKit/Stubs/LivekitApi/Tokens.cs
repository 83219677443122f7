#nullable disable
// Signatures only: Livekit.Server.Sdk.Dotnet, assembly LivekitApi (compiled without nullable annotations, as here).
using System;
using System.Collections.Generic;

namespace Livekit.Server.Sdk.Dotnet
{
    public static class Constants
    {
        public static readonly TimeSpan DefaultTtl;
        public static readonly TimeSpan DefaultLeeway;
    }

    public class VideoGrants
    {
        public bool Agent { get; set; }
        public bool CanPublish { get; set; }
        public bool CanPublishData { get; set; }
        public List<string> CanPublishSources { get; set; }
        public bool CanSubscribe { get; set; }
        public bool CanSubscribeMetrics { get; set; }
        public bool CanUpdateOwnMetadata { get; set; }
        public string DestinationRoom { get; set; }
        public bool Hidden { get; set; }
        public bool IngressAdmin { get; set; }
        public bool Recorder { get; set; }
        public string Room { get; set; }
        public bool RoomAdmin { get; set; }
        public bool RoomCreate { get; set; }
        public bool RoomJoin { get; set; }
        public bool RoomList { get; set; }
        public bool RoomRecord { get; set; }
    }

    public class SIPGrants
    {
        public bool Admin { get; set; }
        public bool Call { get; set; }
    }

    public class ClaimsModel
    {
        public string Identity { get; set; }
        public string Name { get; set; }
        public VideoGrants Video { get; set; }
        public SIPGrants Sip { get; set; }
        public string Metadata { get; set; }
        public string Sha256 { get; set; }
        public string Kind { get; set; }
        public Dictionary<string, string> Attributes { get; set; }
        public string RoomPreset { get; set; }
        public RoomConfiguration RoomConfig { get; set; }
    }

    public class AccessToken
    {
        public AccessToken(string apiKey = null, string apiSecret = null) => throw null!;
        public ClaimsModel Claims => throw null!;
        public AccessToken WithTtl(TimeSpan ttl) => throw null!;
        public AccessToken WithExpiration(DateTime expiration) => throw null!;
        public AccessToken WithNotBefore(DateTime notBefore) => throw null!;
        public AccessToken WithGrants(VideoGrants grants) => throw null!;
        public AccessToken WithSipGrants(SIPGrants grants) => throw null!;
        public AccessToken WithIdentity(string identity) => throw null!;
        public AccessToken WithKind(ParticipantInfo.Types.Kind kind) => throw null!;
        public AccessToken WithName(string name) => throw null!;
        public AccessToken WithMetadata(string metadata) => throw null!;
        public AccessToken WithAttributes(Dictionary<string, string> attributes) => throw null!;
        public AccessToken WithSha256(string sha256) => throw null!;
        public AccessToken WithRoomPreset(string roomPreset) => throw null!;
        public AccessToken WithRoomConfig(RoomConfiguration roomConfig) => throw null!;
        public string ToJwt() => throw null!;
    }

    public class TokenVerifier
    {
        public TokenVerifier(string apiKey = null, string apiSecret = null, TimeSpan? leeway = null) => throw null!;
        public ClaimsModel Verify(string token) => throw null!;
    }

    public class WebhookReceiver : TokenVerifier
    {
        public WebhookReceiver(string apiKey = null, string apiSecret = null, TimeSpan? leeway = null) => throw null!;
        public WebhookEvent Receive(string body, string authHeader = null, bool skipAuth = false, bool ignoreUnknownFields = true) => throw null!;
    }

    public sealed class WebhookEvent
    {
        public string Event { get; set; }
        public Room Room { get; set; }
        public ParticipantInfo Participant { get; set; }
    }
}
