namespace GrantGen.TestKit;

/// <summary>The lines in which two texts differ, with some context.</summary>
public static class TextDiff
{
    private const int Context = 2;

    // Enough for a generated file. For longer texts, the table would be slow and the diff unreadable.
    private const int Limit = 2000;

    /// <summary>Compares two texts line by line.</summary>
    /// <param name="expected">The expected text.</param>
    /// <param name="actual">The actual text.</param>
    /// <returns>Lines with <c>-</c> are missing, and lines with <c>+</c> are unexpected.</returns>
    public static IEnumerable<string> Between(string expected, string actual)
    {
        var left = expected.Split('\n');
        var right = actual.Split('\n');
        var lines = left.Length > Limit || right.Length > Limit ? FirstDifference(left, right) : Compare(left, right);
        return Shorten(lines);
    }

    private static List<string> Compare(string[] left, string[] right)
    {
        // Length of the longest common run of lines, from each pair of positions to the ends.
        var common = new int[left.Length + 1, right.Length + 1];
        for (var i = left.Length - 1; i >= 0; i--)
        {
            for (var j = right.Length - 1; j >= 0; j--)
            {
                common[i, j] = left[i] == right[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var lines = new List<string>();
        for (int i = 0, j = 0; i < left.Length || j < right.Length;)
        {
            if (i < left.Length && j < right.Length && left[i] == right[j])
            {
                lines.Add("  " + left[i++]);
                j++;
            }
            else if (j == right.Length || (i < left.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                lines.Add("- " + left[i++]);
            }
            else
            {
                lines.Add("+ " + right[j++]);
            }
        }

        return lines;
    }

    private static List<string> FirstDifference(string[] left, string[] right)
    {
        var same = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return
        [
            .. left.Take(same).Select(line => "  " + line),
            .. left.Skip(same).Take(1).Select(line => "- " + line),
            .. right.Skip(same).Take(1).Select(line => "+ " + line),
        ];
    }

    private static IEnumerable<string> Shorten(List<string> lines)
    {
        var skipped = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var from = Math.Max(0, i - Context);
            var to = Math.Min(lines.Count, i + Context + 1);
            if (lines[from..to].Any(line => line[0] != ' '))
            {
                yield return lines[i];
                skipped = false;
            }
            else if (!skipped)
            {
                yield return "  …";
                skipped = true;
            }
        }
    }
}
