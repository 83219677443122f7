using System.Text;

namespace GrantGen;

/// <summary>Refusals: the messages name the parameter, the limit and the size, and never a value.</summary>
internal static class Throw
{
    /// <summary>Refuses null and the empty string.</summary>
    public static void IfNullOrEmpty(string? value, string parameter, string what)
    {
        if (string.IsNullOrEmpty(value))
        {
            NullOrEmpty(value, parameter, what);
        }
    }

    /// <summary>Refuses a text of more bytes of UTF-8 than the server takes.</summary>
    public static void IfTooLong(string value, int limit, string parameter, string what)
    {
        // A UTF-16 unit is never more than three bytes of UTF-8, so most texts need no count.
        if (value.Length * 3L > limit && Encoding.UTF8.GetByteCount(value) is int size && size > limit)
        {
            TooLong(size, limit, parameter, what);
        }
    }

    /// <summary>Refuses a size.</summary>
    public static void TooLong(long size, int limit, string parameter, string what)
        => throw new ArgumentException(FormattableString.Invariant($"{what} has {size} bytes of UTF-8; the LiveKit server takes at most {limit}."), parameter);

    private static void NullOrEmpty(string? value, string parameter, string what)
        => throw (value is null ? new ArgumentNullException(parameter, $"{what} is null.") : new ArgumentException($"{what} is empty.", parameter));
}
