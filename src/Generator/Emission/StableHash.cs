using System.Globalization;

namespace GrantGen.Generator.Emission;

/// <summary>A hash that is the same in every process and on every machine, as <see cref="string.GetHashCode()"/> is not.</summary>
internal static class StableHash
{
    /// <summary>FNV-1a with 64 bits, as 16 hexadecimal digits.</summary>
    public static string Compute(string text)
    {
        ulong hash = 14695981039346656037;
        foreach (char unit in text)
        {
            hash = unchecked((hash ^ unit) * 1099511628211);
        }

        return hash.ToString("x16", CultureInfo.InvariantCulture);
    }
}
