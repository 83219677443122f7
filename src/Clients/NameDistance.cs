namespace GrantGen.Clients;

/// <summary>How far two names are from each other, and the known name that a wrong one may mean.</summary>
internal static class NameDistance
{
    /// <summary>A longer name is a text, and the work grows with the square of the length.</summary>
    private const int Longest = 100;

    /// <summary>The number of letters that can differ in a short name.</summary>
    private const int LeastDistance = 2;

    /// <summary>The known name that a wrong one may mean: the nearest, if at most a third of the letters differ; null if none is that near.</summary>
    /// <param name="name">The wrong name, in any case.</param>
    /// <param name="known">The known names.</param>
    public static string? FindNearest(string name, IEnumerable<string> known)
        => FindNearest(name, known, static candidate => candidate, candidate => Math.Max(LeastDistance, name.Length / 3));

    /// <summary>The known name that a wrong one may mean; null if none is near.</summary>
    /// <param name="name">The wrong name, in any case.</param>
    /// <param name="known">The known names.</param>
    /// <param name="key">The letters that are compared.</param>
    /// <param name="limit">How many letters of a known name can differ.</param>
    public static string? FindNearest(string name, IEnumerable<string> known, Func<string, string> key, Func<string, int> limit)
        => known
            .Select(candidate => (Name: candidate, Distance: Between(key(candidate).ToUpperInvariant(), key(name).ToUpperInvariant(), limit(candidate)),
                Limit: limit(candidate)))
            .Where(candidate => candidate.Distance <= candidate.Limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    /// <summary>
    /// How many letters two words differ in: inserted, left out, replaced, or swapped with the next one. More than <paramref name="limit"/>
    /// if it exceeds that, or if a word has more than 100 letters.
    /// </summary>
    /// <param name="first">A word. Case counts.</param>
    /// <param name="second">The other one.</param>
    /// <param name="limit">The largest distance that the caller distinguishes.</param>
    public static int Between(string first, string second, int limit)
    {
        if (Math.Abs(first.Length - second.Length) > limit || first.Length > Longest || second.Length > Longest)
        {
            return limit + 1;
        }

        int[] beforePrevious = new int[second.Length + 1];
        int[] previous = Enumerable.Range(0, second.Length + 1).ToArray();
        int[] current = new int[second.Length + 1];
        for (int i = 1; i <= first.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int cost = first[i - 1] == second[j - 1] ? 0 : 1;
                current[j] = Math.Min(Math.Min(previous[j] + 1, current[j - 1] + 1), previous[j - 1] + cost);
                if (i > 1 && j > 1 && first[i - 1] == second[j - 2] && first[i - 2] == second[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[second.Length];
    }
}
