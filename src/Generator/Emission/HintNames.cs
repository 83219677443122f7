using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// Names of the generated files: the full metadata name, which no two types share. The compiler compares hint names without
/// regard to case, though, and drops the output of the whole generator when two are alike, so names that differ in case only
/// are told apart by a number.
/// </summary>
internal static class HintNames
{
    public const string Suffix = ".g.cs";

    /// <summary>The names that are equal to another but for case, in ordinal order.</summary>
    public static EquatableArray<string> Ambiguous(IEnumerable<string> names)
        => names
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    public static string Of(string metadataName, EquatableArray<string> ambiguous)
    {
        int number = 0;
        foreach (string name in ambiguous)
        {
            if (name == metadataName)
            {
                return $"{metadataName}.{number}{Suffix}";
            }

            number++;
        }

        return metadataName + Suffix;
    }
}
