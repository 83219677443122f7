using System.Text;

namespace GrantGen.Policies;

/// <summary>Edits the text of the approved file. All other lines stay unchanged, with their line ends.</summary>
internal static class ApprovedFileEditor
{
    /// <summary>The text of a file without policies, with a line end of one character.</summary>
    public static string Empty => ApprovedFileFormat.Header + ApprovedFileFormat.Version + "\n";

    /// <summary>Writes the block of a policy: in the place of the one with its name and framework, or in the order of names.</summary>
    public static string Set(string text, ApprovedPolicy policy)
    {
        ApprovedFile file = ApprovedFile.Parse(text);
        ApprovedBlock? old = FindExact(file, policy.Name, policy.Framework);
        string end = ApprovedFileLines.EndOf(text);
        string block = string.Join(end, ApprovedPolicyWriter.Write(policy)) + end;
        List<int> starts = LineStarts(text);
        if (old is not null)
        {
            return text.Substring(0, starts[old.Line]) + block + text.Substring(At(old.EndLine));
        }

        // Before the first block that comes later: comments above that block belong to it, so they stay with it.
        ApprovedBlock? next = file.Blocks.FirstOrDefault(other => string.CompareOrdinal(other.Policy.SortKey, policy.SortKey) > 0);
        if (next is null)
        {
            return WithLineEnd(text.TrimEnd('\r', '\n', ' ', '\t'), end) + end + block;
        }

        int line = next.Line;
        while (line > 1 && text[starts[line - 1]] == '#')
        {
            line--;
        }

        return text.Insert(starts[line], block + end);

        int At(int line) => line < starts.Count ? starts[line] : text.Length;
    }

    /// <summary>Removes the block of a policy, and one empty line after it.</summary>
    public static string Remove(string text, string name, string? framework)
    {
        if (FindExact(ApprovedFile.Parse(text), name, framework) is not { } block)
        {
            return text;
        }

        List<int> starts = LineStarts(text);
        int end = block.EndLine;
        string[] lines = ApprovedFileLines.Split(text);
        if (end < lines.Length && lines[end].Length == 0)
        {
            end++;
        }

        string rest = end < starts.Count ? text.Substring(starts[end]) : "";
        string before = text.Substring(0, starts[block.Line]);
        return rest.Length > 0 ? before + rest : WithLineEnd(before.TrimEnd('\r', '\n', ' ', '\t'), ApprovedFileLines.EndOf(text));
    }

    private static ApprovedBlock? FindExact(ApprovedFile file, string name, string? framework)
        => file.Blocks.FirstOrDefault(block => block.Policy.Name == name && block.Policy.Framework == framework);

    private static string WithLineEnd(string text, string end) => new StringBuilder(text).Append(end).ToString();

    private static List<int> LineStarts(string text)
    {
        List<int> starts = new() { 0 };
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n')
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
