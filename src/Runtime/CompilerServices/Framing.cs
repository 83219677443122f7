namespace GrantGen.CompilerServices;

/// <summary>
/// Whether the end of a value can be recognized in front of the text that follows it: <c>{a}--{b}</c> makes the same text of <c>a-</c> and <c>b</c> as of
/// <c>a</c> and <c>-b</c>.
/// </summary>
internal static class Framing
{
    /// <summary>Whether the text that follows a value occurs in value and text before the value's end.</summary>
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
