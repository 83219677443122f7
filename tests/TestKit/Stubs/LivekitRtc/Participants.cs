#nullable enable
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveKit.Rtc
{
    public abstract class Participant
    {
        internal Participant() => throw null!;
        public string Sid => throw null!;
        public string Identity => throw null!;
        public string Name => throw null!;
        public string Metadata => throw null!;
        public Proto.ParticipantKind Kind => throw null!;
        public IReadOnlyDictionary<string, TrackPublication> TrackPublications => throw null!;
        public TrackPublication? GetTrackPublication(string sid) => throw null!;
    }

    public class LocalParticipant : Participant
    {
        internal LocalParticipant() => throw null!;

        public Task<LocalTrackPublication> PublishTrackAsync(LocalTrack track, TrackPublishOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
        public Task UnpublishTrackAsync(string trackSid, CancellationToken cancellationToken = default) => throw null!;
        public Task PublishDataAsync(byte[] data, DataPublishOptions? options = null) => throw null!;
        public Task PublishSipDtmfAsync(uint code, string digit, string[]? destinationIdentities = null) => throw null!;
        public Task PublishTranscriptionAsync(Transcription transcription) => throw null!;
        public Task SetMetadataAsync(string metadata) => throw null!;
        public Task SetNameAsync(string name) => throw null!;
        public Task SetAttributesAsync(Dictionary<string, string> attributes) => throw null!;
        public Task<Proto.ChatMessage> SendChatMessageAsync(string message, string[]? destinationIdentities = null, string? senderIdentity = null) => throw null!;
        public Task<Proto.ChatMessage> EditChatMessageAsync(string editText, Proto.ChatMessage originalMessage, string[]? destinationIdentities = null, string? senderIdentity = null) => throw null!;
        public Task<TextStreamWriter> StreamTextAsync(string? topic = null, Dictionary<string, string>? attributes = null, string[]? destinationIdentities = null, string? streamId = null, string? senderIdentity = null, long? totalSize = null) => throw null!;
        public Task<TextStreamInfo> SendTextAsync(string text, string? topic = null, Dictionary<string, string>? attributes = null, string[]? destinationIdentities = null, string? streamId = null) => throw null!;
        public Task<ByteStreamWriter> StreamBytesAsync(string name, string? topic = null, string? mimeType = null, Dictionary<string, string>? attributes = null, string[]? destinationIdentities = null, string? streamId = null, string? senderIdentity = null, long? totalSize = null) => throw null!;
        public Task<ByteStreamInfo> SendFileAsync(string filePath, string? topic = null, string? mimeType = null, Dictionary<string, string>? attributes = null, string[]? destinationIdentities = null, string? streamId = null) => throw null!;
        public void SetTrackSubscriptionPermissions(bool allParticipantsAllowed, Proto.ParticipantTrackPermission[]? participantPermissions = null) => throw null!;
        public Task<string> PerformRpcAsync(string destinationIdentity, string method, string payload, double? responseTimeout = null) => throw null!;
        public void RegisterRpcMethod(string method, RpcMethodHandler handler) => throw null!;
        public void UnregisterRpcMethod(string method) => throw null!;
    }

    public class RemoteParticipant : Participant
    {
        internal RemoteParticipant() => throw null!;
    }

    public class TrackPublishOptions
    {
        public VideoEncodingOptions? VideoEncoding { get; set; }
        public AudioEncodingOptions? AudioEncoding { get; set; }
        public bool Simulcast { get; set; }
        public Proto.TrackSource Source { get; set; }
    }

    public class VideoEncodingOptions
    {
        public uint MaxBitrate { get; set; }
        public uint MaxFramerate { get; set; }
    }

    public class AudioEncodingOptions
    {
        public uint MaxBitrate { get; set; }
    }

    public class DataPublishOptions
    {
        public bool Reliable { get; set; }
        public string? Topic { get; set; }
        public string[]? DestinationIdentities { get; set; }
    }

    public class Transcription
    {
        public Transcription(string participantIdentity, string trackSid, IReadOnlyList<Proto.TranscriptionSegment> segments) => throw null!;
        public string ParticipantIdentity => throw null!;
        public string TrackSid => throw null!;
        public IReadOnlyList<Proto.TranscriptionSegment> Segments => throw null!;
    }
}
