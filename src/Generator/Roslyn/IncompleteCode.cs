namespace GrantGen.Generator.Roslyn;

/// <summary>
/// Looks at code that may be half typed. Roslyn's factory of operations throws on some of it ("Unexpected value
/// 'UnconvertedInterpolatedString'", dotnet/roslyn#76444), when an operation is asked for or when its children are: what the
/// look would have found is then not found, until the code compiles.
/// </summary>
internal static class IncompleteCode
{
    public static void Look(Action look)
    {
        try
        {
            look();
        }
        catch (Exception exception) when (exception is InvalidOperationException or NullReferenceException or IndexOutOfRangeException && IsRoslyns(exception))
        {
        }
    }

    /// <summary>An exception from GrantGen's own code is a bug, and must not be hidden.</summary>
    private static bool IsRoslyns(Exception exception) => exception.Source?.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal) == true;
}
