namespace GrantGen.Generator.Clients;

/// <summary>How far two names are from each other.</summary>
internal static class NameDistance
{
    private const int Longest = 100;

    /// <summary>The number of letters that can differ in a short name.</summary>
    private const int LeastDistance = 2;

    /// <summary>The known name that a wrong one may mean: the nearest, if at most a third of the letters differ; null if none is that near.</summary>
    public static string? FindNearest(string name, IEnumerable<string> known)
        => known
            .Select(candidate => (Name: candidate, Distance: Between(candidate, name)))
            .Where(candidate => candidate.Distance <= Math.Max(LeastDistance, name.Length / 3))
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();

    /// <summary>The number of letters to add, remove or replace, regardless of case. Long names have an infinite distance.</summary>
    public static int Between(string first, string second)
    {
        if (first.Length > Longest || second.Length > Longest)
        {
            return int.MaxValue;
        }

        int[] row = Enumerable.Range(0, second.Length + 1).ToArray();
        for (int i = 1; i <= first.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= second.Length; j++)
            {
                int replaced = diagonal + (char.ToUpperInvariant(first[i - 1]) == char.ToUpperInvariant(second[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[second.Length];
    }
}
