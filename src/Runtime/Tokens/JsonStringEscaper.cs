namespace GrantGen;

/// <summary>
/// Text as the content of a JSON string in UTF-8 (RFC 8259, section 7). Quotes, backslashes and control characters are
/// escaped, everything else is copied; a lone surrogate, which UTF-8 cannot hold, becomes U+FFFD.
/// </summary>
internal static partial class JsonStringEscaper
{
    /// <summary>The maximum number of bytes for one UTF-16 unit: a control character as <c>\u0001</c>.</summary>
    public const int MaxBytesPerChar = 6;

    /// <summary>By character below U+0080: 0 if it is copied, the letter after the backslash otherwise.</summary>
    private static ReadOnlySpan<byte> EscapeLetters =>
    [
        (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'b', (byte)'t', (byte)'n', (byte)'u', (byte)'f', (byte)'r', (byte)'u', (byte)'u',
        (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u', (byte)'u',
        0, 0, (byte)'"', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, (byte)'\\', 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    ];

    /// <summary>Escapes UTF-16.</summary>
    /// <param name="text">The text. If it was cut within a surrogate pair, the halves are two lone surrogates.</param>
    /// <param name="destination">Holds at least <see cref="MaxBytesPerChar"/> bytes a character.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Escape(ReadOnlySpan<char> text, Span<byte> destination)
    {
        // The block writer stores beyond the bytes that it returns, so the size of the buffer is checked once.
        destination = destination.Slice(0, checked(text.Length * MaxBytesPerChar));
        int read = 0;
        int written = 0;

#if NET10_0_OR_GREATER
        if (text.Length >= BlockChars)
        {
            EscapeBlocks(text, ref read, destination, ref written);
            while (text.Length - read >= BlockChars)
            {
                // Half a block is written character by character, and its special characters may already be written.
                for (int end = read + HalfChars; read < end;)
                {
                    written += EscapeOne(text, ref read, destination, written);
                }

                EscapeBlocks(text, ref read, destination, ref written);
            }

            if (TryEndPlain(text, read, destination, ref written))
            {
                return written;
            }
        }
        else if (text.Length >= HalfChars / 2 && TryShortPlain(text, destination))
        {
            return text.Length;
        }
#endif

        while (read < text.Length)
        {
            written += EscapeOne(text, ref read, destination, written);
        }

        return written;
    }

    /// <summary>Escapes text that is UTF-8 already.</summary>
    /// <param name="utf8">Valid UTF-8.</param>
    /// <param name="destination">Holds at least <see cref="MaxBytesPerChar"/> bytes a byte.</param>
    /// <returns>The number of bytes written.</returns>
    public static int Escape(ReadOnlySpan<byte> utf8, Span<byte> destination)
    {
        int written = 0;
        foreach (byte unit in utf8)
        {
            byte letter = unit < 0x80 ? EscapeLetters[unit] : (byte)0;
            if (letter == 0)
            {
                destination[written++] = unit;
            }
            else
            {
                written += WriteEscape(unit, letter, destination, written);
            }
        }

        return written;
    }

    private static int EscapeOne(ReadOnlySpan<char> text, ref int read, Span<byte> destination, int at)
    {
        char unit = text[read++];
        if (unit < 0x80)
        {
            byte letter = EscapeLetters[unit];
            if (letter != 0)
            {
                return WriteEscape(unit, letter, destination, at);
            }

            destination[at] = (byte)unit;
            return 1;
        }

        if (unit < 0x800)
        {
            destination[at + 1] = (byte)(0x80 | (unit & 0x3F));
            destination[at] = (byte)(0xC0 | (unit >> 6));
            return 2;
        }

        if (char.IsSurrogate(unit))
        {
            if (char.IsHighSurrogate(unit) && read < text.Length && char.IsLowSurrogate(text[read]))
            {
                int rune = char.ConvertToUtf32(unit, text[read++]);
                destination[at + 3] = (byte)(0x80 | (rune & 0x3F));
                destination[at + 2] = (byte)(0x80 | ((rune >> 6) & 0x3F));
                destination[at + 1] = (byte)(0x80 | ((rune >> 12) & 0x3F));
                destination[at] = (byte)(0xF0 | (rune >> 18));
                return 4;
            }

            unit = '\uFFFD';
        }

        destination[at + 2] = (byte)(0x80 | (unit & 0x3F));
        destination[at + 1] = (byte)(0x80 | ((unit >> 6) & 0x3F));
        destination[at] = (byte)(0xE0 | (unit >> 12));
        return 3;
    }

    private static int WriteEscape(int unit, byte letter, Span<byte> destination, int at)
    {
        destination[at] = (byte)'\\';
        destination[at + 1] = letter;
        if (letter != (byte)'u')
        {
            return 2;
        }

        // A control character without a short escape is below U+0020, so two hexadecimal digits are enough.
        destination[at + 2] = (byte)'0';
        destination[at + 3] = (byte)'0';
        destination[at + 4] = (byte)('0' + (unit >> 4));
        destination[at + 5] = "0123456789abcdef"u8[unit & 0xF];
        return 6;
    }
}
