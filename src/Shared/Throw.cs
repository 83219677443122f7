using System.Text;

namespace GrantGen;

/// <summary>Throws for invalid arguments. The messages name the parameter, the limit and the size, and never a value.</summary>
internal static class Throw
{
    /// <summary>Rejects null and the empty string.</summary>
    public static void IfNullOrEmpty(string? value, string parameter, string what)
    {
        if (string.IsNullOrEmpty(value))
        {
            NullOrEmpty(value, parameter, what);
        }
    }

    /// <summary>Rejects a string with more bytes of UTF-8 than the server accepts.</summary>
    public static void IfTooLong(string value, int limit, string parameter, string what)
    {
        // A UTF-16 unit is never more than three bytes of UTF-8, so most strings need no count.
        if (value.Length * 3L > limit && Encoding.UTF8.GetByteCount(value) is int size && size > limit)
        {
            TooLong(size, limit, parameter, what);
        }
    }

    /// <summary>
    /// Rejects a string that has half a surrogate pair. UTF-8 cannot hold one, so it would become U+FFFD, and two different names would
    /// become the same one.
    /// </summary>
    public static void IfNotUnicode(string value, string parameter, string what)
    {
        int at = IndexOfLoneSurrogate(value);
        if (at >= 0)
        {
            throw new ArgumentException(FormattableString.Invariant($"{what} has half a surrogate pair at index {at}; UTF-8 cannot hold it."), parameter);
        }
    }

    /// <summary>Rejects a size.</summary>
    public static void TooLong(long size, int limit, string parameter, string what)
        => throw new ArgumentException(FormattableString.Invariant($"{what} has {size} bytes of UTF-8; the LiveKit server takes at most {limit}."), parameter);

    private static int IndexOfLoneSurrogate(string value)
    {
        // By hand: names are short, and the framework's search allocates until it is compiled with optimizations.
        for (int at = 0; at < value.Length; at++)
        {
            if (char.IsSurrogate(value[at]))
            {
                if (!char.IsSurrogatePair(value, at))
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }

    private static void NullOrEmpty(string? value, string parameter, string what)
        => throw (value is null ? new ArgumentNullException(parameter, $"{what} is null.") : new ArgumentException($"{what} is empty.", parameter));
}
