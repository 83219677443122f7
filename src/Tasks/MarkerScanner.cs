using GrantGen.Clients;

namespace GrantGen.Tasks;

/// <summary>
/// Searches the bytes of a file for the words that every file with LiveKit code contains. Not thread-safe: each thread has its own.
/// </summary>
internal sealed class MarkerScanner
{
    private const int BufferBytes = 128 * 1024;

    private static readonly (byte[] Word, int Offset)[] s_words =
    {
        Word(LiveKitMarker.Name), Word(LiveKitMarker.GoAlias),
    };

    private static readonly byte[][] s_calls = LiveKitMarker.Calls.Select(call => call.Select(letter => (byte)letter).ToArray()).ToArray();
    private static readonly bool[] s_begins = Enumerable.Range(0, 256).Select(first => Array.Exists(s_calls, call => (call[0] | 0x20) == (first | 0x20))).ToArray();

    /// <summary>The maximum number of bytes of a word at the end of a chunk that continues in the next one.</summary>
    private static readonly int s_longest = Math.Max(s_words.Max(word => word.Word.Length), s_calls.Max(call => call.Length)) - 1;

    private readonly byte[] _buffer = new byte[BufferBytes];

    /// <summary>
    /// Whether a file contains one of the words, in any case, or has an encoding in which that is unknown. A binary file never reaches the compiler,
    /// whatever its extension: the compiler would fail with CS2015.
    /// </summary>
    /// <param name="file">The file, from its beginning.</param>
    public ClientContent Read(Stream file)
    {
        int kept = 0;
        bool isFirst = true;
        bool occurs = false;
        int read;
        while ((read = file.Read(_buffer, kept, _buffer.Length - kept)) > 0)
        {
            int count = kept + read;
            if (isFirst && IsWide(count))
            {
                return ClientContent.Marked;
            }

            if (Array.IndexOf(_buffer, (byte)0, 0, count) >= 0)
            {
                return ClientContent.Binary;
            }

            occurs = occurs || Has(LiveKitMarker.Rarest, count) || Has(char.ToUpperInvariant(LiveKitMarker.Rarest), count) || HasCall(count);
            isFirst = false;
            kept = Math.Min(count, s_longest);
            Buffer.BlockCopy(_buffer, count - kept, _buffer, 0, kept);
        }

        return occurs ? ClientContent.Marked : ClientContent.Unmarked;
    }

    /// <summary>UTF-16 and UTF-32 begin with a byte order mark whose bytes cannot begin a text in UTF-8.</summary>
    private bool IsWide(int count)
        => count >= 2 && ((_buffer[0] == 0xFE && _buffer[1] == 0xFF) || (_buffer[0] == 0xFF && _buffer[1] == 0xFE) || (count >= 4 && _buffer[0] == 0 && _buffer[1] == 0 && _buffer[2] == 0xFE && _buffer[3] == 0xFF));

    private bool HasCall(int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (s_begins[_buffer[i]])
            {
                foreach (byte[] call in s_calls)
                {
                    if (IsCallAt(call, i, count))
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    private bool IsCallAt(byte[] call, int start, int count)
    {
        if (start + call.Length > count)
        {
            return false;
        }

        for (int i = 0; i < call.Length; i++)
        {
            if ((_buffer[start + i] | 0x20) != (call[i] | 0x20))
            {
                return false;
            }
        }

        return true;
    }

    private bool Has(char letter, int count)
    {
        for (int at = 0; at < count && (at = Array.IndexOf(_buffer, (byte)letter, at, count - at)) >= 0; at++)
        {
            foreach ((byte[] word, int offset) in s_words)
            {
                if (IsAt(word, at - offset, count))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool IsAt(byte[] word, int start, int count)
    {
        if (start < 0 || start + word.Length > count)
        {
            return false;
        }

        for (int i = 0; i < word.Length; i++)
        {
            // The words are ASCII letters, whose case depends only on this bit. Setting it turns no byte into a letter except upper-case letters.
            if ((_buffer[start + i] | 0x20) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    private static (byte[] Word, int Offset) Word(string word) => (word.Select(letter => (byte)letter).ToArray(), word.IndexOf(LiveKitMarker.Rarest));
}
