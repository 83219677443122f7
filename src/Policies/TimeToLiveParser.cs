using System.Globalization;
using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>Reads a lifetime such as <c>15m</c>: a whole number and one unit.</summary>
internal static class TimeToLiveParser
{
    /// <summary>The longest accepted lifetime: its number of seconds fits the number type of every reader.</summary>
    private const long MaxSeconds = int.MaxValue;

    public static TimeToLive Parse(string? text)
    {
        if (text is null)
        {
            return new TimeToLive(null, ServerLimits.DefaultTtlSeconds, null);
        }

        long unit = text.Length == 0 ? 0 : UnitSeconds(text[text.Length - 1]);
        if (unit == 0
            || !long.TryParse(text.Substring(0, text.Length - 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long count))
        {
            return new TimeToLive(text, 0, "is not a whole number and a unit, such as 90s, 15m, 1h or 7d");
        }

        if (count <= 0)
        {
            return new TimeToLive(text, 0, "is not positive");
        }

        return count > MaxSeconds / unit
            ? new TimeToLive(text, 0, "is longer than 68 years")
            : new TimeToLive(text, count * unit, null);
    }

    private static long UnitSeconds(char unit) => unit switch
    {
        's' => 1,
        'm' => 60,
        'h' => 60 * 60,
        'd' => 24 * 60 * 60,
        _ => 0,
    };
}
