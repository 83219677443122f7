#nullable disable
// Some names are in both namespaces (TrackPublishOptions, RoomOptions), as in the package. A file that imports both must qualify them.
using Google.Protobuf.Collections;

namespace LiveKit.Proto
{
    public enum TrackSource
    {
        SourceUnknown = 0,
        SourceCamera = 1,
        SourceMicrophone = 2,
        SourceScreenshare = 3,
        SourceScreenshareAudio = 4,
    }

    public enum TrackKind
    {
        KindUnknown = 0,
        KindAudio = 1,
        KindVideo = 2,
    }

    public enum StreamState
    {
        StateUnknown = 0,
        StateActive = 1,
        StatePaused = 2,
    }

    public enum ParticipantKind
    {
        Standard = 0,
        Ingress = 1,
        Egress = 2,
        Sip = 3,
        Agent = 4,
        Connector = 5,
        Bridge = 6,
    }

    public enum ConnectionState
    {
        ConnDisconnected = 0,
        ConnConnected = 1,
        ConnReconnecting = 2,
    }

    public enum ConnectionQuality
    {
        QualityPoor = 0,
        QualityGood = 1,
        QualityExcellent = 2,
        QualityLost = 3,
    }

    public enum DataPacketKind
    {
        KindLossy = 0,
        KindReliable = 1,
    }

    public enum DisconnectReason
    {
        UnknownReason = 0,
        ClientInitiated = 1,
        DuplicateIdentity = 2,
        ServerShutdown = 3,
        ParticipantRemoved = 4,
    }

    public enum VideoRotation
    {
        _0 = 0,
        _90 = 1,
        _180 = 2,
        _270 = 3,
    }

    public sealed class ChatMessage
    {
        public string Id { get; set; }
        public long Timestamp { get; set; }
        public string Message { get; set; }
        public long EditTimestamp { get; set; }
        public bool Deleted { get; set; }
        public bool Generated { get; set; }
    }

    public sealed class TranscriptionSegment
    {
        public string Id { get; set; }
        public string Text { get; set; }
        public ulong StartTime { get; set; }
        public ulong EndTime { get; set; }
        public bool Final { get; set; }
        public string Language { get; set; }
    }

    public sealed class ParticipantTrackPermission
    {
        public string ParticipantIdentity { get; set; }
        public bool AllowAll { get; set; }
        public RepeatedField<string> AllowedTrackSids => throw null!;
    }

    public sealed class TrackPublishOptions
    {
        public bool Simulcast { get; set; }
        public TrackSource Source { get; set; }
        public string Stream { get; set; }
    }

    public sealed class RoomOptions
    {
        public bool AutoSubscribe { get; set; }
        public bool AdaptiveStream { get; set; }
        public bool Dynacast { get; set; }
    }

    public sealed class RtcStats
    {
    }

    public sealed class RpcError
    {
        public uint Code { get; set; }
        public string Message { get; set; }
        public string Data { get; set; }
    }
}
