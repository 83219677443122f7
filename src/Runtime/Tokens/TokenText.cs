#if NET10_0_OR_GREATER
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#else
using System.Text;
#endif

namespace GrantGen;

/// <summary>A finished token as a string.</summary>
internal static class TokenText
{
    /// <summary>Makes the string.</summary>
    /// <param name="token">Base64url and full stops, so one character a byte.</param>
    /// <param name="start">Where the token begins.</param>
    /// <param name="length">Its length.</param>
    public static string From(byte[] token, int start, int length)
    {
#if NET10_0_OR_GREATER
        // The framework's decoders take sixteen bytes at a time, which makes them the dearest part of a long token's string.
        // A token is longer than a block: its header and signature alone are eighty characters.
        return string.Create(length, token.AsSpan(start, length), static (chars, ascii) => Widen(ascii, MemoryMarshal.Cast<char, ushort>(chars)));
#elif NETSTANDARD2_0
        return Encoding.ASCII.GetString(token, start, length);
#else
        return Encoding.Latin1.GetString(token, start, length);
#endif
    }

#if NET10_0_OR_GREATER
    private static void Widen(ReadOnlySpan<byte> ascii, Span<ushort> chars)
    {
        // The last block ends where the token does, and overlaps the one before.
        int last = ascii.Length - Vector256<byte>.Count;
        for (int at = 0; at < last; at += Vector256<byte>.Count)
        {
            WidenBlock(ascii.Slice(at), chars.Slice(at));
        }

        WidenBlock(ascii.Slice(last), chars.Slice(last));
    }

    private static void WidenBlock(ReadOnlySpan<byte> ascii, Span<ushort> chars)
    {
        (Vector256<ushort> low, Vector256<ushort> high) = Vector256.Widen(Vector256.Create(ascii));
        high.CopyTo(chars.Slice(Vector256<ushort>.Count));
        low.CopyTo(chars);
    }
#endif
}
