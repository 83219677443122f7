using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.CodeFixes.HandWritten;

/// <summary>Writes a constant span of time as a policy's <c>Ttl</c>.</summary>
internal static class TtlFormatter
{
    private static readonly (string Method, long Seconds, char Unit)[] s_units =
    {
        ("FromDays", 24 * 60 * 60, 'd'),
        ("FromHours", 60 * 60, 'h'),
        ("FromMinutes", 60, 'm'),
        ("FromSeconds", 1, 's'),
    };

    /// <summary>The text; null for anything but a positive, whole number of seconds.</summary>
    public static string? TryFormat(IOperation value)
    {
        if (value is not IInvocationOperation { TargetMethod: { ContainingType: { Name: nameof(TimeSpan), ContainingNamespace.Name: "System" }, Name: var method } } call
            || call.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Ordinal > 0)
            || call.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == 0)?.Value is not { ConstantValue: { HasValue: true, Value: { } constant } })
        {
            return null;
        }

        foreach ((string name, long seconds, char unit) in s_units)
        {
            // A policy accepts at most some 68 years.
            if (name == method && Number(constant) is { } count && count * seconds <= int.MaxValue)
            {
                return IsWhole(count) ? Text(count, unit) : IsWhole(count * seconds) ? Text(count * seconds, 's') : null;
            }
        }

        return null;
    }

    /// <summary>The text of a number of seconds, in the largest unit that divides it; null for a number that is not positive and whole.</summary>
    public static string? TryFormat(double seconds)
    {
        if (!IsWhole(seconds) || seconds > int.MaxValue)
        {
            return null;
        }

        (_, long divisor, char unit) = s_units.First(candidate => (long)seconds % candidate.Seconds == 0);
        return Text(seconds / divisor, unit);
    }

    private static double? Number(object constant) => constant switch
    {
        int or long or double => Convert.ToDouble(constant, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static bool IsWhole(double count) => count >= 1 && count == Math.Floor(count);

    private static string Text(double count, char unit) => ((long)count).ToString(CultureInfo.InvariantCulture) + unit;
}
