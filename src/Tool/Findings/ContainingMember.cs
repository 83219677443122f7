using System.Text.RegularExpressions;

namespace GrantGen.Tool.Findings;

/// <summary>
/// The name of the function around a line, in any of the languages, found by indentation. A baseline needs a name that survives an edit elsewhere; it
/// does not have to be the right one.
/// </summary>
internal static partial class ContainingMember
{
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "if", "for", "foreach", "while", "switch", "catch", "using", "lock", "return", "await", "guard", "when", "with", "do", "else", "elif", "except", "match",
        "defer", "select", "new", "throw", "super", "this", "self", "print", "fixed", "go", "try", "async", "loop", "repeat",
    };

    /// <summary>The nearest declaration above the line that is indented less; empty if there is none.</summary>
    /// <param name="lines">The lines of the file.</param>
    /// <param name="index">The index of the line.</param>
    public static string Find(IReadOnlyList<string> lines, int index)
    {
        int indent = index < lines.Count ? Indent(lines[index]) : 0;
        for (int i = index - 1; i >= 0 && indent > 0; i--)
        {
            if (string.IsNullOrWhiteSpace(lines[i]) || Indent(lines[i]) >= indent)
            {
                continue;
            }

            indent = Indent(lines[i]);
            Match keyword = KeywordDeclaration().Match(lines[i]);
            if (keyword.Success)
            {
                return keyword.Groups[1].Value;
            }

            Match call = MethodDeclaration().Match(lines[i]);
            if (call.Success && !s_keywords.Contains(call.Groups[1].Value))
            {
                return call.Groups[1].Value;
            }
        }

        return "";
    }

    private static int Indent(string line) => line.TakeWhile(character => character is ' ' or '\t').Sum(character => character == '\t' ? 4 : 1);

    [GeneratedRegex(@"\b(?:func|fun|function\*?|def|fn|class|struct|interface|extension|object|enum|impl)\s+([\p{L}_$][\w$.]*)")]
    private static partial Regex KeywordDeclaration();

    [GeneratedRegex(@"([\p{L}_$][\w$]*)\s*(?:<[^<>]*>)?\s*(?:=\s*(?:async\s*)?)?\([^;]*(?:\{|=>|->|:|\basync|\bthrows)\s*$|^\s*(?:const|let|var|val)\s+([\p{L}_$][\w$]*)\s*=\s*(?:async\s*)?(?:\(|function)")]
    private static partial Regex MethodDeclaration();
}
