using System.Text;

namespace GrantGen.Runtime.Tests.Support;

/// <summary>Texts of an exact size in UTF-8.</summary>
internal static class Utf8Sizes
{
    /// <summary>As many copies of <paramref name="unit"/> as fit. The rest is filled with one-byte characters.</summary>
    public static string OfBytes(int bytes, string unit = "x")
    {
        int size = Encoding.UTF8.GetByteCount(unit);
        string text = string.Concat(Enumerable.Repeat(unit, bytes / size)) + new string('y', bytes % size);
        return Encoding.UTF8.GetByteCount(text) == bytes ? text : throw new InvalidOperationException("The unit does not add up.");
    }
}
