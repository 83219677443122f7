using GrantGen.Clients;

namespace GrantGen.Tasks;

/// <summary>
/// Searches the bytes of a file for the words that every file with LiveKit code contains. Not thread-safe: each thread has its own.
/// </summary>
internal sealed class MarkerScanner
{
    private const int BufferBytes = 128 * 1024;

    private static readonly WordSearch s_words = new(LiveKitMarker.Calls.Concat(new[] { LiveKitMarker.Name, LiveKitMarker.GoAlias }));

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

            occurs = occurs || s_words.OccursIn(_buffer, count);
            isFirst = false;

            // A word can continue in the next chunk.
            kept = Math.Min(count, s_words.Longest - 1);
            Buffer.BlockCopy(_buffer, count - kept, _buffer, 0, kept);
        }

        return occurs ? ClientContent.Marked : ClientContent.Unmarked;
    }

    /// <summary>UTF-16 and UTF-32 begin with a byte order mark whose bytes cannot begin a text in UTF-8.</summary>
    private bool IsWide(int count)
        => count >= 2
            && ((_buffer[0] == 0xFE && _buffer[1] == 0xFF) || (_buffer[0] == 0xFF && _buffer[1] == 0xFE)
                || (count >= 4 && _buffer[0] == 0 && _buffer[1] == 0 && _buffer[2] == 0xFE && _buffer[3] == 0xFF));
}
