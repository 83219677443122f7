#nullable enable
// Signatures only: Livekit.Rtc.Dotnet, assembly LivekitRtc.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveKit.Rtc
{
    public class RoomOptions
    {
        public bool AutoSubscribe { get; set; }
        public bool Dynacast { get; set; }
        public bool AdaptiveStream { get; set; }
        public uint JoinRetries { get; set; }
        public E2EEOptions? E2EE { get; set; }
    }

    public class E2EEOptions
    {
    }

    public class RtcStats
    {
        public List<Proto.RtcStats> PublisherStats { get; set; } = null!;
        public List<Proto.RtcStats> SubscriberStats { get; set; } = null!;
    }

    public class Room : IDisposable
    {
        public Room() => throw null!;

        public string? Sid => throw null!;
        public string? Name => throw null!;
        public string? Metadata => throw null!;
        public uint NumParticipants => throw null!;
        public uint NumPublishers => throw null!;
        public bool ActiveRecording => throw null!;
        public DateTime CreationTime => throw null!;
        public double DepartureTimeout => throw null!;
        public double EmptyTimeout => throw null!;
        public LocalParticipant? LocalParticipant => throw null!;
        public Proto.ConnectionState ConnectionState => throw null!;
        public bool IsConnected => throw null!;
        public IReadOnlyDictionary<string, RemoteParticipant> RemoteParticipants => throw null!;

        public event EventHandler<Participant>? ParticipantConnected;
        public event EventHandler<Participant>? ParticipantDisconnected;
        public event EventHandler<LocalTrackPublishedEventArgs>? LocalTrackPublished;
        public event EventHandler<LocalTrackPublishedEventArgs>? LocalTrackUnpublished;
        public event EventHandler<TrackPublishedEventArgs>? TrackPublished;
        public event EventHandler<TrackPublishedEventArgs>? TrackUnpublished;
        public event EventHandler<TrackSubscribedEventArgs>? TrackSubscribed;
        public event EventHandler<TrackSubscribedEventArgs>? TrackUnsubscribed;
        public event EventHandler<TrackMutedEventArgs>? TrackMuted;
        public event EventHandler<TrackMutedEventArgs>? TrackUnmuted;
        public event EventHandler<ActiveSpeakersChangedEventArgs>? ActiveSpeakersChanged;
        public event EventHandler<ConnectionQualityChangedEventArgs>? ConnectionQualityChanged;
        public event EventHandler<DataReceivedEventArgs>? DataReceived;
        public event EventHandler<Proto.ConnectionState>? ConnectionStateChanged;
        public event EventHandler? Connected;
        public event EventHandler<Proto.DisconnectReason>? Disconnected;
        public event EventHandler? Reconnecting;
        public event EventHandler? Reconnected;
        public event EventHandler<string>? RoomMetadataChanged;
        public event EventHandler<Participant>? ParticipantMetadataChanged;
        public event EventHandler<Participant>? ParticipantNameChanged;
        public event EventHandler<ParticipantAttributesChangedEventArgs>? ParticipantAttributesChanged;
        public event EventHandler<LocalTrackSubscribedEventArgs>? LocalTrackSubscribed;
        public event EventHandler<TrackSubscriptionFailedEventArgs>? TrackSubscriptionFailed;
        public event EventHandler<string>? RoomSidChanged;
        public event EventHandler<ChatMessageReceivedEventArgs>? ChatMessageReceived;
        public event EventHandler<SipDtmfReceivedEventArgs>? SipDtmfReceived;
        public event EventHandler<TranscriptionReceivedEventArgs>? TranscriptionReceived;
        public event EventHandler<string>? TokenRefreshed;

        public Task ConnectAsync(string url, string token, RoomOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task DisconnectAsync() => throw null!;
        public void Disconnect() => throw null!;
        public Task<RtcStats> GetRtcStatsAsync() => throw null!;
        public void RegisterTextStreamHandler(string topic, TextStreamHandler handler) => throw null!;
        public void UnregisterTextStreamHandler(string topic) => throw null!;
        public void RegisterByteStreamHandler(string topic, ByteStreamHandler handler) => throw null!;
        public void UnregisterByteStreamHandler(string topic) => throw null!;
        public void Dispose() => throw null!;
    }

    public class RoomException : Exception
    {
        public RoomException(string message) => throw null!;
        public RoomException(string message, Exception innerException) => throw null!;
    }

    public class TrackException : Exception
    {
        public TrackException(string message) => throw null!;
        public TrackException(string message, Exception innerException) => throw null!;
    }

    public class FfiException : Exception
    {
        public FfiException(string message) => throw null!;
        public FfiException(string message, Exception innerException) => throw null!;
    }
}
