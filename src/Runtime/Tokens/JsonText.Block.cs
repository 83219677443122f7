#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrantGen;

/// <content>
/// Eight characters at a time. Metadata is JSON as a rule, so that about one character in five is a quote: the usual way of
/// looking for the next one and copying what lies before it is several times slower than spreading eight bytes by a table.
/// </content>
internal static partial class JsonText
{
    private const int BlockChars = 8;

    /// <summary>
    /// By the bits of the characters that want a backslash: where each byte of the result comes from. 0 to 7 is the
    /// character of that place, <see cref="BackslashLane"/> the backslash.
    /// </summary>
    private static readonly Vector128<byte>[] s_spread = MakeSpread();

    /// <summary>The upper half of the source vector is filled with backslashes.</summary>
    private const byte BackslashLane = 8;

    /// <summary>
    /// Escapes the eight characters at <paramref name="read"/>, if they are ASCII and hold no control character.
    /// </summary>
    /// <returns>How many bytes were written; 0 if they hold something else, and nothing was written that counts.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int EscapeBlock(ReadOnlySpan<char> text, int read, Span<byte> destination, int written)
    {
        Vector128<ushort> units = Vector128.LoadUnsafe(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), (nuint)read);
        if ((units & Vector128.Create<ushort>(0xFF80)) != Vector128<ushort>.Zero)
        {
            return 0;
        }

        Vector128<byte> bytes = Vector128.Narrow(units, units);
        if (Vector128.LessThanAny(bytes.AsSByte(), Vector128.Create((sbyte)0x20)))
        {
            return 0;
        }

        Vector128<byte> special = Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        uint mask = special.ExtractMostSignificantBits() & 0xFF;

        // Sixteen bytes are stored, of which as many as are returned count: the rest lies within the room that the caller
        // keeps for the worst case (48 bytes for eight characters) and is overwritten.
        Vector128<byte> source = bytes.AsUInt64().WithElement(1, 0x5C5C_5C5C_5C5C_5C5CUL).AsByte();
        Vector128<byte> result = Vector128.ShuffleNative(source, Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(s_spread), mask));
        result.StoreUnsafe(ref MemoryMarshal.GetReference(destination), (nuint)written);
        return BlockChars + BitOperations.PopCount(mask);
    }

    private static Vector128<byte>[] MakeSpread()
    {
        Vector128<byte>[] table = new Vector128<byte>[256];
        Span<byte> lanes = stackalloc byte[16];
        for (int mask = 0; mask < table.Length; mask++)
        {
            int at = 0;
            for (byte place = 0; place < BlockChars; place++)
            {
                if ((mask & (1 << place)) != 0)
                {
                    lanes[at++] = BackslashLane;
                }

                lanes[at++] = place;
            }

            table[mask] = Vector128.Create<byte>(lanes);
        }

        return table;
    }
}
#endif
