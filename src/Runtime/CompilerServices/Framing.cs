namespace GrantGen.CompilerServices;

/// <summary>
/// Whether the end of a value can be recognized in front of the text that follows it: with <c>{a}--{b}</c>, the values <c>a-</c> and <c>b</c> produce
/// the same string as <c>a</c> and <c>-b</c>.
/// </summary>
internal static class Framing
{
    /// <summary>Whether the following text also occurs earlier: in the value and that text together, before the end of the value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="following">The text after it; not empty.</param>
    public static bool EndsEarly(string value, string following)
    {
        for (int start = 0; start < value.Length; start++)
        {
            int matched = 0;
            while (matched < following.Length && At(value, following, start + matched) == following[matched])
            {
                matched++;
            }

            if (matched == following.Length)
            {
                return true;
            }
        }

        return false;
    }

    private static char At(string value, string following, int index) => index < value.Length ? value[index] : following[index - value.Length];
}
