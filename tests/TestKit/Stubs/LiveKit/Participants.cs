#nullable disable
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using LiveKit.Internal.Threading;
using LiveKit.Proto;

namespace LiveKit
{
    public delegate Task<string> RpcHandler(RpcInvocationData data);

    public class Participant
    {
        internal Participant() => throw null!;
        public string Sid => throw null!;
        public string Identity => throw null!;
        public string Name => throw null!;
        public string Metadata => throw null!;
        public IReadOnlyDictionary<string, string> Attributes => throw null!;
        public readonly WeakReference<Room> Room;
        public IReadOnlyDictionary<string, TrackPublication> Tracks => throw null!;

        [Obsolete("No effect.")]
        public void SetMeta(string meta) => throw null!;

        [Obsolete("No effect.")]
        public void SetName(string name) => throw null!;
    }

    public sealed class LocalParticipant : Participant
    {
        internal LocalParticipant() => throw null!;
        public new IReadOnlyDictionary<string, LocalTrackPublication> Tracks => throw null!;

        public PublishTrackInstruction PublishTrack(ILocalTrack localTrack, TrackPublishOptions options) => throw null!;
        public UnpublishTrackInstruction UnpublishTrack(ILocalTrack localTrack, bool stopOnUnpublish) => throw null!;
        public PublishDataInstruction PublishData(byte[] data, IReadOnlyCollection<string> destination_identities = null, bool reliable = true, string topic = null) => throw null!;
        public PublishDataInstruction PublishData(Span<byte> data, IReadOnlyCollection<string> destination_identities = null, bool reliable = true, string topic = null) => throw null!;

        [Obsolete("SetMetadata")]
        public void UpdateMetadata(string metadata) => throw null!;

        [Obsolete("SetName")]
        public void UpdateName(string name) => throw null!;

        public SetLocalMetadataInstruction SetMetadata(string metadata) => throw null!;
        public new SetLocalNameInstruction SetName(string name) => throw null!;
        public SetLocalAttributesInstruction SetAttributes(IDictionary<string, string> attributes) => throw null!;
        public PerformRpcInstruction PerformRpc(PerformRpcParams rpcParams) => throw null!;
        public void RegisterRpcMethod(string method, RpcHandler handler) => throw null!;
        public void UnregisterRpcMethod(string method) => throw null!;
        public SendTextInstruction SendText(string text, StreamTextOptions options) => throw null!;
        public SendTextInstruction SendText(string text, string topic) => throw null!;
        public SendFileInstruction SendFile(string path, StreamByteOptions options) => throw null!;
        public SendFileInstruction SendFile(string path, string topic) => throw null!;
        public StreamTextInstruction StreamText(StreamTextOptions options) => throw null!;
        public StreamTextInstruction StreamText(string topic) => throw null!;
        public StreamBytesInstruction StreamBytes(StreamByteOptions options) => throw null!;
        public StreamBytesInstruction StreamBytes(string topic) => throw null!;
        public PublishDataTrackInstruction PublishDataTrack(DataTrackOptions options) => throw null!;
        public PublishDataTrackInstruction PublishDataTrack(string name) => throw null!;
    }

    public sealed class RemoteParticipant : Participant
    {
        internal RemoteParticipant() => throw null!;
        public new IReadOnlyDictionary<string, RemoteTrackPublication> Tracks => throw null!;
    }

    public sealed class PublishTrackInstruction : YieldInstruction { }

    public sealed class UnpublishTrackInstruction : YieldInstruction { }

    public sealed class PublishDataInstruction : YieldInstruction { public string Error => throw null!; }

    public sealed class SetLocalMetadataInstruction : YieldInstruction { }

    public sealed class SetLocalNameInstruction : YieldInstruction { }

    public sealed class SetLocalAttributesInstruction : YieldInstruction { }

    public sealed class PerformRpcInstruction : YieldInstruction { public string Payload => throw null!; }

    public sealed class SendTextInstruction : YieldInstruction { public TextStreamInfo Info => throw null!; }

    public sealed class SendFileInstruction : YieldInstruction { public ByteStreamInfo Info => throw null!; }

    public sealed class StreamTextInstruction : YieldInstruction { public TextStreamWriter Writer => throw null!; }

    public sealed class StreamBytesInstruction : YieldInstruction { public ByteStreamWriter Writer => throw null!; }

    public sealed class PublishDataTrackInstruction : YieldInstruction { public LocalDataTrack Track => throw null!; }

    public class PerformRpcParams
    {
        public string DestinationIdentity { get; set; }
        public string Method { get; set; }
        public string Payload { get; set; }
        public float ResponseTimeout { get; set; }
    }

    public class RpcInvocationData
    {
        public string RequestId { get; set; }
        public string CallerIdentity { get; set; }
        public string Payload { get; set; }
        public float ResponseTimeout { get; set; }
    }
}
