using System.Text;
using GrantGen.Policies;

namespace GrantGen.Generator.Emission;

/// <summary>
/// Names of the generated files: the full metadata name, which no two types share. The compiler compares hint names without
/// regard to case, though, and drops the output of the whole generator when two are alike, so names that differ in case only
/// are distinguished by a number.
/// </summary>
internal static class HintNames
{
    public const string Suffix = ".g.cs";

    /// <summary>
    /// The longest name that is used unchanged, in bytes of UTF-8. A file name has at most 255 bytes on Linux, a path 260
    /// characters on Windows, and the name of the generator's folder already takes 57 of these.
    /// </summary>
    private const int MaxBytes = 100;

    /// <summary>The names that are equal to another except for case, in ordinal order.</summary>
    public static EquatableArray<string> Ambiguous(IEnumerable<string> names)
        => names
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Skip(1).Any())
            .SelectMany(group => group)
            .OrderBy(name => name, StringComparer.Ordinal)
            .ToEquatableArray();

    public static string GetHintName(string metadataName, EquatableArray<string> ambiguous)
    {
        string fileName = Shorten(metadataName);
        int number = 0;
        foreach (string name in ambiguous)
        {
            if (name == metadataName)
            {
                return $"{fileName}.{number}{Suffix}";
            }

            number++;
        }

        return fileName + Suffix;
    }

    /// <summary>A long name keeps its end, where the type is, and a hash distinguishes it from others with the same end.</summary>
    private static string Shorten(string metadataName)
    {
        if (Encoding.UTF8.GetByteCount(metadataName) <= MaxBytes)
        {
            return metadataName;
        }

        string hash = StableHash.Compute(metadataName);
        int start = metadataName.Length;
        for (int bytes = hash.Length + 1; start > 0; start--)
        {
            bytes += Encoding.UTF8.GetByteCount(metadataName.Substring(start - 1, 1));
            if (bytes > MaxBytes)
            {
                break;
            }
        }

        return hash + "-" + metadataName.Substring(start);
    }
}
