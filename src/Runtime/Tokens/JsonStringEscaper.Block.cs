#if NET10_0_OR_GREATER
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace GrantGen;

/// <content>
/// Sixteen characters at a time. Metadata is usually JSON, so that about one character in five is a quote: the usual way of searching for the next
/// one and copying the text before it is several times slower than spreading eight bytes by a table. The short strings of a token (identity, name,
/// attributes) usually contain no quotes, and are two overlapping stores.
/// </content>
internal static partial class JsonStringEscaper
{
    private const int HalfChars = 8;
    private const int BlockChars = 2 * HalfChars;

    /// <summary>The upper half of a source vector is filled with backslashes.</summary>
    private const byte BackslashLane = HalfChars;

    /// <summary>
    /// The source of each byte of the result, by the bits of the characters that need a backslash. 0 to 7 is the character at that position,
    /// <see cref="BackslashLane"/> the backslash.
    /// </summary>
    private static readonly Vector128<byte>[] s_spread = MakeSpread();

    /// <summary>
    /// Escapes whole blocks from <paramref name="read"/> on, up to the first one with a non-ASCII character or a control character.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="read">The number of characters that are escaped so far.</param>
    /// <param name="destination">Holds <see cref="MaxBytesPerChar"/> bytes for each character of the text.</param>
    /// <param name="written">The number of bytes written so far, at most that many for each escaped character.</param>
    private static void EscapeBlocks(ReadOnlySpan<char> text, ref int read, Span<byte> destination, ref int written)
    {
        ref ushort source = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        ref byte target = ref MemoryMarshal.GetReference(destination);
        ref Vector128<byte> spread = ref MemoryMarshal.GetArrayDataReference(s_spread);
        Vector128<ushort> backslashes = Vector128.Create<ushort>('\\');
        int from = read;
        int to = written;

        while (text.Length - from >= BlockChars)
        {
            Vector128<ushort> low = Vector128.LoadUnsafe(ref source, (nuint)from);
            Vector128<ushort> high = Vector128.LoadUnsafe(ref source, (nuint)(from + HalfChars));
            Vector128<byte> bytes = Narrow(low, high);
            if (!ArePrintable(bytes))
            {
                break;
            }

            // Each store writes sixteen bytes, of which only those that the half needs count. The others are within the size for the worst case (48
            // bytes for eight characters) and are overwritten.
            uint mask = Specials(bytes).ExtractMostSignificantBits();
            uint first = mask & 0xFF;
            uint second = mask >> HalfChars;
            Vector128.ShuffleNative(Narrow(low, backslashes), Unsafe.Add(ref spread, first)).StoreUnsafe(ref target, (nuint)to);
            to += HalfChars + BitOperations.PopCount(first);
            Vector128.ShuffleNative(Narrow(high, backslashes), Unsafe.Add(ref spread, second)).StoreUnsafe(ref target, (nuint)to);
            to += HalfChars + BitOperations.PopCount(second);
            from += BlockChars;
        }

        read = from;
        written = to;
    }

    /// <summary>
    /// Writes the rest of the text by its last sixteen characters, if none of these needs more than its own byte: those that were written before are
    /// written again, as the same bytes at the same positions.
    /// </summary>
    /// <param name="text">At least a block.</param>
    /// <param name="read">The number of characters that are escaped so far; less than a block is left.</param>
    /// <param name="destination">The buffer that they were written to.</param>
    /// <param name="written">The number of bytes that they took.</param>
    private static bool TryEndPlain(ReadOnlySpan<char> text, int read, Span<byte> destination, ref int written)
    {
        int from = text.Length - BlockChars;
        ReadOnlySpan<ushort> last = MemoryMarshal.Cast<char, ushort>(text.Slice(from));
        Vector128<byte> bytes = Narrow(Vector128.Create(last), Vector128.Create(last.Slice(HalfChars)));
        if (!ArePlain(bytes))
        {
            return false;
        }

        bytes.CopyTo(destination.Slice(written - (read - from), BlockChars));
        written += text.Length - read;
        return true;
    }

    /// <summary>Writes a text of 4 to 15 characters as two overlapping halves, if each character needs no more than its own byte.</summary>
    /// <param name="text">The text.</param>
    /// <param name="destination">Holds eight bytes at least. Its new content is valid only if the method returns true.</param>
    private static bool TryShortPlain(ReadOnlySpan<char> text, Span<byte> destination)
    {
        ReadOnlySpan<byte> raw = MemoryMarshal.AsBytes(text);
        if (text.Length >= HalfChars)
        {
            Vector128<ushort> begin = Vector128.Create(raw).AsUInt16();
            Vector128<ushort> end = Vector128.Create(raw.Slice(raw.Length - Vector128<byte>.Count)).AsUInt16();
            Vector128<ulong> halves = Narrow(begin, end).AsUInt64();
            MemoryMarshal.Write(destination.Slice(text.Length - HalfChars), halves.GetElement(1));
            MemoryMarshal.Write(destination, halves.GetElement(0));
            return ArePlain(halves.AsByte());
        }

        Vector128<ushort> units = Vector128.Create(MemoryMarshal.Read<ulong>(raw), MemoryMarshal.Read<ulong>(raw.Slice(raw.Length - sizeof(ulong)))).AsUInt16();
        Vector128<byte> quarters = Narrow(units, units);
        MemoryMarshal.Write(destination.Slice(text.Length - (HalfChars / 2)), quarters.AsUInt32().GetElement(1));
        MemoryMarshal.Write(destination, quarters.AsUInt32().GetElement(0));
        return ArePlain(quarters);
    }

    /// <summary>Sixteen UTF-16 units as bytes. A unit beyond U+007F becomes 0 or a byte with the highest bit set: nothing printable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Narrow(Vector128<ushort> low, Vector128<ushort> high)
        => Sse2.IsSupported ? Sse2.PackUnsignedSaturate(low.AsInt16(), high.AsInt16()) : Vector128.NarrowWithSaturation(low, high);

    /// <summary>One signed comparison: a byte below a blank is a control character, and a negative one is not ASCII.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePrintable(Vector128<byte> bytes) => !Vector128.LessThanAny(bytes.AsSByte(), Vector128.Create((sbyte)' '));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool ArePlain(Vector128<byte> bytes) => ArePrintable(bytes) && Specials(bytes) == Vector128<byte>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Specials(Vector128<byte> bytes)
        => Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));

    private static Vector128<byte>[] MakeSpread()
    {
        Vector128<byte>[] table = new Vector128<byte>[256];
        Span<byte> lanes = stackalloc byte[16];
        for (int mask = 0; mask < table.Length; mask++)
        {
            int at = 0;
            for (byte place = 0; place < HalfChars; place++)
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
