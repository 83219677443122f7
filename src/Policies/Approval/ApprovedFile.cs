using System.Globalization;

namespace GrantGen.Policies;

/// <summary>The approved file: a line with its version, and a block for each policy. Empty lines and lines that start with # are free.</summary>
internal sealed class ApprovedFile
{
    private readonly List<ApprovedBlock> _blocks = new();
    private readonly List<ApprovedFileProblem> _problems = new();

    private ApprovedFile()
    {
    }

    /// <summary>The blocks, in the order of the file.</summary>
    public IReadOnlyList<ApprovedBlock> Blocks => _blocks;

    /// <summary>The lines that cannot be read, in order.</summary>
    public IReadOnlyList<ApprovedFileProblem> Problems => _problems;

    /// <summary>Whether this reader knows the version. Otherwise it reads nothing else.</summary>
    public bool IsVersionKnown { get; private set; }

    /// <summary>Reads the file. Never throws: a line that cannot be read is reported as a problem.</summary>
    public static ApprovedFile Parse(string text)
    {
        ApprovedFile file = new();
        string[] lines = ApprovedFileLines.Split(text);
        if (file.ReadVersion(lines[0]))
        {
            file.ReadBlocks(lines);
        }

        return file;
    }

    /// <summary>The block for a policy in a target framework: its own, or the one for all frameworks; null if there is neither.</summary>
    public ApprovedBlock? Find(string policy, string? framework)
    {
        ApprovedBlock? found = null;
        foreach (ApprovedBlock block in _blocks)
        {
            if (block.Policy.Name == policy && (block.Policy.Framework is null ? found is null : block.Policy.Framework == framework))
            {
                found = block;
            }
        }

        return found;
    }

    private bool ReadVersion(string line)
    {
        string number = line.StartsWith(ApprovedFileFormat.Header, StringComparison.Ordinal) ? line.Substring(ApprovedFileFormat.Header.Length).TrimEnd() : "";
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int version) || version < 1)
        {
            AddProblem(0, MergeConflict(line) ?? $"must be '{ApprovedFileFormat.Header}{ApprovedFileFormat.Version}', the first line of the file");
        }
        else if (version > ApprovedFileFormat.Version)
        {
            AddProblem(0,
                FormattableString.Invariant($"names version {version} of the format, and this version of GrantGen reads only version {ApprovedFileFormat.Version}: update the package"));
        }
        else
        {
            IsVersionKnown = true;
        }

        return IsVersionKnown;
    }

    private void ReadBlocks(string[] lines)
    {
        ApprovedPolicyReader? reader = null;
        int start = 0;
        int end = 0;
        for (int line = 1; line < lines.Length; line++)
        {
            string text = lines[line].TrimEnd();
            string content = text.TrimStart();
            if (content.Length == 0 || content[0] == '#')
            {
                continue;
            }

            string? reason;
            if (text.StartsWith(ApprovedFileFormat.Policy, StringComparison.Ordinal))
            {
                Close();
                reader = new ApprovedPolicyReader(text.Substring(ApprovedFileFormat.Policy.Length).Trim());
                start = line;
                reason = Find(reader.Name, reader.Framework) is { } same && same.Policy.Framework == reader.Framework
                    ? $"begins a second block of policy '{reader.Name}': keep the one that is right"
                    : reader.Fault;
            }
            else
            {
                reason = MergeConflict(text)
                    ?? (reader is null ? "is not in the block of a policy" : reader.Read(content));
            }

            end = line + 1;
            if (reason is not null)
            {
                AddProblem(line, reason);
                reader?.SetUnreadable();
            }
        }

        Close();

        void Close()
        {
            if (reader is not null)
            {
                _blocks.Add(new ApprovedBlock(reader.ToPolicy(), start, end, reader.IsReadable));
            }
        }
    }

    private static string? MergeConflict(string line)
        => line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>>", StringComparison.Ordinal) || line.StartsWith("|||||||", StringComparison.Ordinal)
            ? "is a merge conflict marker: keep the blocks of both sides, in the order of their names, and delete the markers"
            : null;

    private void AddProblem(int line, string reason) => _problems.Add(new ApprovedFileProblem(line, reason));
}
