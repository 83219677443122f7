#nullable disable
using System;
using System.Collections.Generic;
using LiveKit.Internal.Threading;

namespace LiveKit
{
    public delegate void TextStreamHandler(TextStreamReader reader, string identity);

    public delegate void ByteStreamHandler(ByteStreamReader reader, string identity);

    public class StreamInfo
    {
        public string Id => throw null!;
        public string Topic => throw null!;
        public IReadOnlyDictionary<string, string> Attributes => throw null!;
    }

    public sealed class TextStreamInfo : StreamInfo { }

    public sealed class ByteStreamInfo : StreamInfo { public string Name => throw null!; }

    public class StreamOptions
    {
        public string Topic { get; set; }
        public IDictionary<string, string> Attributes { get; set; }
        public List<string> DestinationIdentities { get; set; }
        public string Id { get; set; }
    }

    public class StreamTextOptions : StreamOptions { }

    public class StreamByteOptions : StreamOptions
    {
        public string MimeType { get; set; }
        public string Name { get; set; }
        public ulong? TotalLength { get; set; }
    }

    public sealed class TextStreamReader : IDisposable
    {
        internal TextStreamReader() => throw null!;
        public TextStreamInfo Info => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class ByteStreamReader : IDisposable
    {
        internal ByteStreamReader() => throw null!;
        public ByteStreamInfo Info => throw null!;
        public void Dispose() => throw null!;
    }

    public class TextStreamWriter : IDisposable
    {
        internal TextStreamWriter() => throw null!;
        public TextStreamInfo Info => throw null!;
        public WriteInstruction Write(string text) => throw null!;
        public CloseInstruction Close(string reason = "") => throw null!;
        public void Dispose() => throw null!;
        public sealed class WriteInstruction : YieldInstruction { }
        public sealed class CloseInstruction : YieldInstruction { }
    }

    public class ByteStreamWriter : IDisposable
    {
        internal ByteStreamWriter() => throw null!;
        public ByteStreamInfo Info => throw null!;
        public WriteInstruction Write(byte[] bytes) => throw null!;
        public CloseInstruction Close(string reason = "") => throw null!;
        public void Dispose() => throw null!;
        public sealed class WriteInstruction : YieldInstruction { }
        public sealed class CloseInstruction : YieldInstruction { }
    }

    public sealed class DataTrackInfo
    {
        public string Sid => throw null!;
        public string Name => throw null!;
    }

    public class DataTrackOptions
    {
        public DataTrackOptions(string name) => throw null!;
        public string Name { get; set; }
    }

    public class DataTrackSubscribeOptions
    {
        public uint? BufferSize { get; set; }
    }

    public class DataTrackFrame
    {
        public DataTrackFrame(byte[] payload, ulong? userTimestamp = null) => throw null!;
        public byte[] Payload => throw null!;
    }

    public sealed class LocalDataTrack
    {
        internal LocalDataTrack() => throw null!;
        public DataTrackInfo Info => throw null!;
        public void TryPush(DataTrackFrame frame) => throw null!;
        public bool IsPublished() => throw null!;
        public void Unpublish() => throw null!;
    }

    public sealed class RemoteDataTrack
    {
        internal RemoteDataTrack() => throw null!;
        public DataTrackInfo Info => throw null!;
        public string PublisherIdentity => throw null!;
        public DataTrackStream Subscribe(DataTrackSubscribeOptions options) => throw null!;
        public DataTrackStream Subscribe() => throw null!;
        public bool IsPublished() => throw null!;
    }

    public sealed class AudioStream : IDisposable
    {
        public AudioStream(RemoteAudioTrack audioTrack, UnityEngine.AudioSource source) => throw null!;
        public void Dispose() => throw null!;
    }

    public class VideoStream
    {
        public VideoStream(IVideoTrack videoTrack) => throw null!;
        public void Start() => throw null!;
        public void Dispose() => throw null!;
    }

    public sealed class DataTrackStream
    {
        internal DataTrackStream() => throw null!;
        public void Close() => throw null!;
    }
}
