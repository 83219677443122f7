#if NET9_0_OR_GREATER
using System.Buffers.Text;
#else
using System.Buffers;
using System.Buffers.Text;
using System.Runtime.CompilerServices;
#endif

namespace GrantGen;

/// <summary>
/// Base64url without padding (RFC 7515, section 2): the framework's implementation since .NET 9, otherwise one that is based on its base64.
/// </summary>
internal static class Base64UrlEncoder
{
#if NET9_0_OR_GREATER
    /// <summary>The number of characters that encode a number of bytes.</summary>
    public static int GetEncodedLength(int bytes) => Base64Url.GetEncodedLength(bytes);

    /// <summary>Encodes bytes.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="destination">Receives the characters; at least <see cref="GetEncodedLength"/> bytes long.</param>
    /// <returns>The number of characters.</returns>
    public static int EncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination) => Base64Url.EncodeToUtf8(source, destination);
#else
    /// <summary>The number of characters that encode a number of bytes.</summary>
    public static int GetEncodedLength(int bytes) => checked((int)(((bytes * 4L) + 2) / 3));

    /// <summary>Encodes bytes.</summary>
    /// <param name="source">The bytes.</param>
    /// <param name="destination">Receives the characters; at least <see cref="GetEncodedLength"/> bytes long.</param>
    /// <returns>The number of characters.</returns>
    public static int EncodeToUtf8(ReadOnlySpan<byte> source, Span<byte> destination)
    {
        // Whole groups are never padded. The framework encodes and replaces many bytes at a time.
        int whole = source.Length - (source.Length % 3);
        if (Base64.EncodeToUtf8(source.Slice(0, whole), destination, out _, out int written) != OperationStatus.Done)
        {
            throw new ArgumentException("The destination is too short.", nameof(destination));
        }

        Span<byte> groups = destination.Slice(0, written);
        Replace(groups, (byte)'+', (byte)'-');
        Replace(groups, (byte)'/', (byte)'_');
        return written + EncodeRest(source.Slice(whole), destination.Slice(written));
    }

    /// <summary>Encodes the one or two bytes after the last group of three.</summary>
    private static int EncodeRest(ReadOnlySpan<byte> rest, Span<byte> destination)
    {
        if (rest.IsEmpty)
        {
            return 0;
        }

        int bits = (rest[0] << 16) | (rest.Length > 1 ? rest[1] << 8 : 0);
        ReadOnlySpan<byte> alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8;
        for (int i = 0; i <= rest.Length; i++)
        {
            destination[i] = alphabet[(bits >> (18 - (6 * i))) & 0b111111];
        }

        return rest.Length + 1;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Replace(Span<byte> characters, byte oldValue, byte newValue)
    {
#if NETSTANDARD2_0
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] == oldValue)
            {
                characters[i] = newValue;
            }
        }
#else
        characters.Replace(oldValue, newValue);
#endif
    }
#endif
}
