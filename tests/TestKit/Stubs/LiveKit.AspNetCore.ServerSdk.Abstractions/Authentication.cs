#nullable enable
// Signatures only: the interfaces of LiveKit.AspNetCore.ServerSdk are in this assembly, and their implementations in the other.
using System;
using System.Collections.Generic;
using LiveKit.Proto;

namespace LiveKit.Authentication
{
    public sealed class VideoGrant
    {
        public bool? RoomCreate { get; set; }
        public bool? RoomJoin { get; set; }
        public bool? RoomList { get; set; }
        public bool? RoomRecord { get; set; }
        public bool? RoomAdmin { get; set; }
        public string? Room { get; set; }
        public bool? IngressAdmin { get; set; }
        public bool? CanPublish { get; set; }
        public List<string>? CanPublishSources { get; set; }
        public bool? CanSubscribe { get; set; }
        public bool? CanPublishData { get; set; }
        public bool? CanUpdateOwnMetadata { get; set; }
        public bool? Hidden { get; set; }
        public bool? Recorder { get; set; }
        public bool? Agent { get; set; }
        public bool? CanSubscribeMetrics { get; set; }
        public string? DestinationRoom { get; set; }
    }

    public sealed class SipGrant
    {
        public bool? Admin { get; set; }
        public bool? Call { get; set; }
    }

    public interface ILiveKitTokenBuilder
    {
        ILiveKitTokenBuilder WithParticipantName(string name);
        ILiveKitTokenBuilder WithMetadata(string metadata);
        ILiveKitTokenBuilder WithAttribute(string key, string value);
        ILiveKitTokenBuilder WithAttributeIf(bool cond, string key, string value);
        ILiveKitTokenBuilder WithAttributes(IDictionary<string, string> attributes);
        ILiveKitTokenBuilder WithKind(string kind);
        ILiveKitTokenBuilder WithRoomPreset(string roomPreset);
        ILiveKitTokenBuilder WithVideoGrant(Action<VideoGrant> configureVideoGrant);
        ILiveKitTokenBuilder WithVideoGrant(VideoGrant videoGrant);
        ILiveKitTokenBuilder WithSipGrant(Action<SipGrant> configureSipGrant);
        ILiveKitTokenBuilder WithSipGrant(SipGrant sipGrant);
        ILiveKitTokenBuilder WithRoomConfiguration(Action<RoomConfiguration> configureRoomConfiguration);
        ILiveKitTokenBuilder WithRoomConfiguration(RoomConfiguration roomConfiguration);
        ILiveKitTokenBuilder WithTimeToLive(TimeSpan ttl);
        string ToJwt();
    }

    public sealed class LiveKitTokenBuilder : ILiveKitTokenBuilder
    {
        public LiveKitTokenBuilder(string apiKey, string apiSecret, string identity) => throw null!;
        public ILiveKitTokenBuilder WithParticipantName(string name) => throw null!;
        public ILiveKitTokenBuilder WithMetadata(string metadata) => throw null!;
        public ILiveKitTokenBuilder WithAttribute(string key, string value) => throw null!;
        public ILiveKitTokenBuilder WithAttributeIf(bool cond, string key, string value) => throw null!;
        public ILiveKitTokenBuilder WithAttributes(IDictionary<string, string> attributes) => throw null!;
        public ILiveKitTokenBuilder WithKind(string kind) => throw null!;
        public ILiveKitTokenBuilder WithRoomPreset(string roomPreset) => throw null!;
        public ILiveKitTokenBuilder WithVideoGrant(Action<VideoGrant> configureVideoGrant) => throw null!;
        public ILiveKitTokenBuilder WithVideoGrant(VideoGrant videoGrant) => throw null!;
        public ILiveKitTokenBuilder WithSipGrant(Action<SipGrant> configureSipGrant) => throw null!;
        public ILiveKitTokenBuilder WithSipGrant(SipGrant sipGrant) => throw null!;
        public ILiveKitTokenBuilder WithRoomConfiguration(Action<RoomConfiguration> configureRoomConfiguration) => throw null!;
        public ILiveKitTokenBuilder WithRoomConfiguration(RoomConfiguration roomConfiguration) => throw null!;
        public ILiveKitTokenBuilder WithTimeToLive(TimeSpan ttl) => throw null!;
        public string ToJwt() => throw null!;
    }

    public interface ILiveKitTokenService
    {
        ILiveKitTokenBuilder CreateTokenBuilder(string identity);
        string CreateServerToken(string? roomName = null, TimeSpan? ttl = null);
    }

    public interface ILiveKitTokenVerifier
    {
        IDictionary<string, string> Verify(string token, TimeSpan? clockTolerance = null);
    }
}
