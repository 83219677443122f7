using System.Text.RegularExpressions;

namespace TokenServer;

/// <summary>The declarations of the policies as they are in Policies.cs, which is embedded in the assembly.</summary>
internal static partial class PolicySource
{
    private static readonly string s_file = Read();

    /// <summary>The attribute and the type of a policy, one argument per line.</summary>
    /// <exception cref="InvalidOperationException">Policies.cs does not declare the policy.</exception>
    public static string Find(string policy)
    {
        Match declaration = Declarations().Matches(s_file).FirstOrDefault(match => match.Groups["name"].Value == policy)
            ?? throw new InvalidOperationException($"Policies.cs does not declare {policy}.");
        string arguments = declaration.Groups["arguments"].Value.Replace(", ", ",\n  ", StringComparison.Ordinal);
        return $"[RoomPolicy(\n  {arguments})]\n{declaration.Groups["type"].Value}";
    }

    private static string Read()
    {
        using Stream stream = typeof(PolicySource).Assembly.GetManifestResourceStream("Policies.cs")!;
        using StreamReader reader = new(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    [GeneratedRegex(@"^\[RoomPolicy\((?<arguments>.*)\)\]\n(?<type>public partial class (?<name>\w+);)$", RegexOptions.Multiline)]
    private static partial Regex Declarations();
}
