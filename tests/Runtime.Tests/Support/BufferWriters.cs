using System.Buffers;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>A destination that is reused, so that writing into it allocates nothing.</summary>
internal sealed class FixedWriter(int capacity) : IBufferWriter<byte>
{
    private readonly byte[] _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0) => _bytes.AsMemory(Length);

    public Span<byte> GetSpan(int sizeHint = 0) => _bytes.AsSpan(Length);
}

/// <summary>A destination that returns exactly the requested number of bytes, in memory that is not cleared.</summary>
internal sealed class ExactWriter : IBufferWriter<byte>
{
    private byte[] _last = [];

    public List<byte> Written { get; } = [];

    public int Requests { get; private set; }

    public void Advance(int count) => Written.AddRange(_last.AsSpan(0, count));

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Requests++;
        _last = new byte[Math.Max(sizeHint, 1)];
        _last.AsSpan().Fill(0xEE);
        return _last;
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;
}
