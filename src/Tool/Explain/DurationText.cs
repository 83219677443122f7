using System.Globalization;

namespace GrantGen.Tool.Explain;

/// <summary>A span of time in words, by its two largest units.</summary>
internal static class DurationText
{
    public static string Format(TimeSpan span)
    {
        long seconds = (long)Math.Round(Math.Abs(span.TotalSeconds));
        (long Size, string Name)[] units = [(365 * 86400, "year"), (86400, "day"), (3600, "hour"), (60, "minute"), (1, "second")];
        List<string> parts = [];
        foreach ((long size, string name) in units)
        {
            long count = seconds / size;
            if (count > 0 && parts.Count < 2)
            {
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {name}{(count == 1 ? "" : "s")}"));
                seconds -= count * size;
            }
            else if (parts.Count > 0)
            {
                break;
            }
        }

        return parts.Count == 0 ? "0 seconds" : string.Join(" ", parts);
    }

    /// <summary>A point in time, in UTC.</summary>
    public static string Format(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>A point in time relative to another: "in 2 hours", "3 minutes ago".</summary>
    public static string Relative(DateTimeOffset time, DateTimeOffset now) => time >= now ? "in " + Format(time - now) : Format(now - time) + " ago";
}
