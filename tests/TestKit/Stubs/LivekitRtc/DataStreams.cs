#nullable enable
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace LiveKit.Rtc
{
    public delegate void TextStreamHandler(TextStreamReader reader, string participantIdentity);

    public delegate void ByteStreamHandler(ByteStreamReader reader, string participantIdentity);

    public class BaseStreamInfo
    {
        internal BaseStreamInfo() => throw null!;
        public string StreamId => throw null!;
        public string MimeType => throw null!;
        public string Topic => throw null!;
        public long Timestamp => throw null!;
        public long? Size => throw null!;
        public Dictionary<string, string> Attributes => throw null!;
    }

    public class TextStreamInfo : BaseStreamInfo
    {
        internal TextStreamInfo() => throw null!;
        public IReadOnlyList<string> Attachments => throw null!;
    }

    public class ByteStreamInfo : BaseStreamInfo
    {
        internal ByteStreamInfo() => throw null!;
        public string Name => throw null!;
    }

    public class TextStreamReader : IAsyncDisposable, IDisposable, IAsyncEnumerable<string>
    {
        internal TextStreamReader() => throw null!;
        public TextStreamInfo Info => throw null!;
        public ValueTask<string?> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<string> ReadAllAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerator<string> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public class ByteStreamReader : IAsyncDisposable, IDisposable, IAsyncEnumerable<ReadOnlyMemory<byte>>
    {
        internal ByteStreamReader() => throw null!;
        public ByteStreamInfo Info => throw null!;
        public ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
        public ValueTask<byte[]> ReadAllAsync(CancellationToken cancellationToken = default) => throw null!;
        public IAsyncEnumerator<ReadOnlyMemory<byte>> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public class TextStreamWriter : IAsyncDisposable, IDisposable
    {
        internal TextStreamWriter() => throw null!;
        public TextStreamInfo Info => throw null!;
        public Task WriteAsync(string text, CancellationToken cancellationToken = default) => throw null!;
        public Task CloseAsync(string? reason = null, Dictionary<string, string>? attributes = null) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public class ByteStreamWriter : IAsyncDisposable, IDisposable
    {
        internal ByteStreamWriter() => throw null!;
        public ByteStreamInfo Info => throw null!;
        public Task WriteAsync(byte[] data, CancellationToken cancellationToken = default) => throw null!;
        public Task CloseAsync(string? reason = null, Dictionary<string, string>? attributes = null) => throw null!;
        public void Dispose() => throw null!;
        public ValueTask DisposeAsync() => throw null!;
    }

    public class RpcInvocationData
    {
        public RpcInvocationData(string requestId, string callerIdentity, string payload, double responseTimeout) => throw null!;
        public string RequestId => throw null!;
        public string CallerIdentity => throw null!;
        public string Payload => throw null!;
        public double ResponseTimeout => throw null!;
    }

    public class RpcError : Exception
    {
        public RpcError(int code, string message, string? data = null) => throw null!;
        public int Code => throw null!;
        public string? RpcData => throw null!;
    }

    public delegate Task<string> RpcMethodHandler(RpcInvocationData data);
}
