using System.Text;
using System.Text.RegularExpressions;

namespace GrantGen.Tool.CheckClient;

/// <summary>
/// A pattern of files: <c>*</c> and <c>?</c> within a name, <c>**</c> for any folders, <c>{a,b}</c> for alternatives. Without a wildcard it is one file.
/// The folders that the build skips are skipped below <c>**</c>, and not above it.
/// </summary>
internal sealed class ClientGlob
{
    private readonly string _root;
    private readonly string _rest;
    private readonly Regex _pattern;

    private ClientGlob(string text, string root, string rest)
    {
        Text = text;
        _root = root;
        _rest = rest;
        _pattern = new Regex("\\A" + Translate(rest) + "\\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The pattern as it was typed, without the exclamation mark.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern, relative to a folder.</summary>
    public static ClientGlob Parse(string text, string folder)
    {
        string[] segments = text.Replace('\\', '/').Split('/');
        int count = segments.TakeWhile(segment => segment.IndexOfAny(['*', '?', '{']) < 0).Count();
        count = Math.Min(count, segments.Length - 1);
        string prefix = string.Join('/', segments.Take(count));
        string root = Path.GetFullPath(prefix.Length == 0 && text.StartsWith('/') ? "/" : Path.Combine(folder, prefix));
        return new ClientGlob(text, root, string.Join('/', segments.Skip(count)));
    }

    /// <summary>The number of folders that the searches have read: skipped folders such as <c>node_modules</c> are not entered.</summary>
    public int FoldersRead { get; private set; }

    /// <summary>Whether a full path matches the pattern, regardless of its folder.</summary>
    public bool Matches(string path) => Relative(path) is { } relative && _pattern.IsMatch(relative);

    /// <summary>The files, as full paths in the order of their names.</summary>
    public IEnumerable<string> Find(SkippedFiles skipped)
    {
        if (_rest.IndexOfAny(['*', '?', '{']) < 0)
        {
            string file = Path.Combine(_root, _rest);
            return File.Exists(file) ? [file] : [];
        }

        return Directory.Exists(_root) ? Walk(_root, skipped).Where(Matches).Where(file => !IsSkipped(file, skipped)).Order(StringComparer.Ordinal) : [];
    }

    private IEnumerable<string> Walk(string folder, SkippedFiles skipped)
    {
        FoldersRead++;
        EnumerationOptions options = new() { IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint };
        foreach (string file in Directory.EnumerateFiles(folder, "*", options))
        {
            yield return file;
        }

        foreach (string child in Directory.EnumerateDirectories(folder, "*", options).Where(child => !IsSkippedFolder(child, skipped)))
        {
            foreach (string file in Walk(child, skipped))
            {
                yield return file;
            }
        }
    }

    private bool IsSkippedFolder(string folder, SkippedFiles skipped)
        => skipped.IsSkippedFolder(Path.GetFileName(folder)) && !IsNamed(Path.GetFileName(folder));

    private bool IsSkipped(string file, SkippedFiles skipped)
        => skipped.IsSkippedFile(Path.GetFileName(file))
            || Relative(file)!.Split('/').SkipLast(1).Any(folder => skipped.IsSkippedIn(folder, Path.GetExtension(file)) && !IsNamed(folder));

    /// <summary>Whether the pattern names a folder. Such a folder is never skipped: only folders that <c>**</c> matches are.</summary>
    private bool IsNamed(string folder) => _rest.Split('/').Contains(folder, StringComparer.Ordinal);

    private string? Relative(string path)
    {
        string relative = Path.GetRelativePath(_root, path).Replace('\\', '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(relative) ? null : relative;
    }

    private static string Translate(string glob)
    {
        StringBuilder pattern = new();
        for (int i = 0; i < glob.Length; i++)
        {
            char character = glob[i];
            if (character == '*' && i + 1 < glob.Length && glob[i + 1] == '*')
            {
                bool hasSlash = i + 2 < glob.Length && glob[i + 2] == '/';
                pattern.Append(hasSlash ? "(?:[^/]+/)*" : ".*");
                i += hasSlash ? 2 : 1;
            }
            else
            {
                pattern.Append(character switch
                {
                    '*' => "[^/]*",
                    '?' => "[^/]",
                    '{' => "(?:",
                    '}' => ")",
                    ',' => "|",
                    _ => Regex.Escape(character.ToString()),
                });
            }
        }

        return pattern.ToString();
    }
}
