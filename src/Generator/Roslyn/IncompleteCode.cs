namespace GrantGen.Generator.Roslyn;

/// <summary>
/// Analyzes code that might be incomplete. Roslyn's operation factory throws for some incomplete code
/// ("Unexpected value 'UnconvertedInterpolatedString'", dotnet/roslyn#76444), when an operation or
/// its children are requested. The analysis then finds nothing until the code compiles.
/// </summary>
internal static class IncompleteCode
{
    public static void Run(Action action)
    {
        try
        {
            action();
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException or IndexOutOfRangeException && IsRoslyns(exception))
        {
        }
    }

    /// <summary>An exception from GrantGen's own code is a bug, and must not be hidden.</summary>
    private static bool IsRoslyns(Exception exception) => exception.Source?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
}
