using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace GrantGen.Conformance.Tests.Properties;

/// <summary>
/// Adds a new grant of LiveKit to the policies of the spread, so that each of its states occurs with each state of every other grant. The
/// policies are source code, so they must be built again after <c>GRANTGEN_ACCEPT=1</c>.
/// </summary>
internal static class SpreadFiles
{
    private const int MostSeeds = 1_000;

    private static readonly string[] s_values = ["absent", "True", "False"];

    /// <summary>Whether this run writes files.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("GRANTGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") != "true";

    /// <summary>Writes a flag into the files.</summary>
    /// <param name="policies">The names of the policies, in the order of the states.</param>
    /// <param name="attribute">The name of the attribute, as written.</param>
    /// <param name="property">The property of the grant.</param>
    /// <param name="others">The states of the other grants; the first has the most.</param>
    public static void Add(IReadOnlyList<string> policies, string attribute, string property, IReadOnlyList<string[]> others)
    {
        string[] states = Enumerable.Range(0, MostSeeds).Select(seed => Draw(new Random(seed), others[0])).First(drawn => others.All(other => Meets(drawn, other)));
        foreach (string path in Directory.GetFiles(Folder(), "Spread?.cs"))
        {
            string text = File.ReadAllText(path);
            for (int i = 0; i < policies.Count; i++)
            {
                if (states[i] != s_values[0])
                {
                    text = Insert(text, policies[i], attribute, $"{property} = {(states[i] == "True" ? "true" : "false")}");
                }
            }

            File.WriteAllText(path, text);
        }
    }

    /// <summary>Whether each state of one grant occurs with each state of another one.</summary>
    public static bool Meets(string[] one, string[] other) => one.Zip(other).Distinct().Count() == one.Distinct().Count() * other.Distinct().Count();

    /// <summary>The state in each policy: all three states occur within each state of the longest grant, and the rest is random.</summary>
    private static string[] Draw(Random random, string[] longest)
    {
        string[] states = new string[longest.Length];
        foreach (int[] group in Enumerable.Range(0, longest.Length).GroupBy(i => longest[i], (_, members) => members.ToArray()))
        {
            random.Shuffle(group);
            for (int i = 0; i < group.Length; i++)
            {
                states[group[i]] = s_values[i < s_values.Length ? i : random.Next(s_values.Length)];
            }
        }

        return states;
    }

    private static string Insert(string text, string policy, string attribute, string argument)
    {
        int end = text.IndexOf($"internal partial class {policy};", StringComparison.Ordinal);
        if (end < 0)
        {
            return text;
        }

        int start = end == 0 ? 0 : text.LastIndexOf("internal partial class", end - 1, StringComparison.Ordinal);
        Match found = Regex.Match(text[Math.Max(0, start)..end], $@"\[{attribute}\(.*?\)\]", RegexOptions.Singleline);
        return found.Success
            ? text.Insert(Math.Max(0, start) + found.Index + found.Length - ")]".Length, ", " + argument)
            : text.Insert(end, $"[{attribute}({argument})]\n");
    }

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
