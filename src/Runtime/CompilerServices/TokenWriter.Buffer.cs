using System.Buffers;

namespace GrantGen.CompilerServices;

/// <content>The buffer for the payload, and the strings that are written to it.</content>
public ref partial struct TokenWriter
{
    /// <summary>Characters escaped at a time, so that the room for the worst case stays small.</summary>
    private const int ChunkChars = 512;

    private void Text(string value)
    {
        if (value.Length <= ChunkChars)
        {
            Chunk(value.AsSpan());
            return;
        }

        // With quotes in it, a string usually takes half as much again; growing step by step would copy it several times.
        Reserve(checked(value.Length + (value.Length / 2)));
        ReadOnlySpan<char> rest = value.AsSpan();
        while (rest.Length > ChunkChars)
        {
            // A surrogate pair is not split.
            int chunk = char.IsHighSurrogate(rest[ChunkChars - 1]) ? ChunkChars - 1 : ChunkChars;
            Chunk(rest.Slice(0, chunk));
            rest = rest.Slice(chunk);
        }

        Chunk(rest);
    }

    private void Chunk(ReadOnlySpan<char> text)
    {
        Reserve(text.Length * JsonStringEscaper.MaxBytesPerChar);
        _length += JsonStringEscaper.Escape(text, _json.AsSpan(_length));
    }

    private void Reserve(int bytes)
    {
        if (_json.Length - _length < bytes)
        {
            Grow(bytes);
        }
    }

    private void Grow(int bytes)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_length + bytes), (int)Math.Min(2L * _json.Length, 0x7FFF_FFC7)));
        _json.AsSpan(0, _length).CopyTo(larger);
        Return(_json);
        _json = larger;
    }

    /// <summary>The first array belongs to the slot, any later one to the shared pool.</summary>
    private readonly void Return(byte[] json)
    {
        if (!ReferenceEquals(json, _slot.Buffer))
        {
            ArrayPool<byte>.Shared.Return(json);
        }
    }
}
