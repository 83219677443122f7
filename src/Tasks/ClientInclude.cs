using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace GrantGen.Tasks;

/// <summary>One path or wildcard of the attribute <c>Include</c> of a <c>GrantGenClient</c> item.</summary>
internal sealed class ClientInclude
{
    private static readonly char[] s_wildcards = { '*', '?' };

    private readonly string _path;

    private ClientInclude(string written, string path, int line)
    {
        Written = written;
        _path = path;
        Line = line;
    }

    /// <summary>The path as written.</summary>
    public string Written { get; }

    /// <summary>The line of the element, from 1.</summary>
    public int Line { get; }

    /// <summary>
    /// Reads the paths of a file that can be expanded without MSBuild: no condition, and no property except the folders of the file and the project.
    /// </summary>
    public static IReadOnlyList<ClientInclude> ReadAll(string file, string projectDirectory)
    {
        List<ClientInclude> found = new();
        foreach (XElement element in Elements(file))
        {
            bool isConditional = element.AncestorsAndSelf().Any(around => around.Attribute("Condition") is not null
                || around.Name.LocalName is "Choose" or "Target");
            if (isConditional || element.Attribute("Include")?.Value is not { } written)
            {
                continue;
            }

            foreach (string part in written.Split(';').Select(part => part.Trim()).Where(part => part.Length > 0))
            {
                string path = part.Replace("$(MSBuildProjectDirectory)", projectDirectory)
                    .Replace("$(ProjectDir)", projectDirectory + "/")
                    .Replace("$(MSBuildThisFileDirectory)", Path.GetDirectoryName(file) + "/");
                if (path.IndexOf("$(", StringComparison.Ordinal) < 0 && path.IndexOf("@(", StringComparison.Ordinal) < 0 && path.IndexOf('%') < 0)
                {
                    found.Add(new ClientInclude(part, Normalize(projectDirectory, path), ((IXmlLineInfo)element).LineNumber));
                }
            }
        }

        return found;
    }

    /// <summary>Whether one of the paths matches.</summary>
    public bool MatchesAny(IReadOnlyList<string> paths)
    {
        if (_path.IndexOfAny(s_wildcards) < 0)
        {
            return File.Exists(_path);
        }

        Regex pattern = new(Pattern(), RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
        return paths.Any(path => pattern.IsMatch(path.Replace('\\', '/')));
    }

    private static IEnumerable<XElement> Elements(string file)
    {
        try
        {
            return XDocument.Load(file, LoadOptions.SetLineInfo).Descendants().Where(element => element.Name.LocalName == "GrantGenClient").ToList();
        }
        catch (Exception problem) when (problem is XmlException or IOException or UnauthorizedAccessException)
        {
            // MSBuild has read the file, and reports the error in it.
            return Array.Empty<XElement>();
        }
    }

    /// <summary>The full path with slashes and without <c>..</c>; it can contain wildcards.</summary>
    private static string Normalize(string directory, string path)
    {
        string slashed = path.Replace('\\', '/');
        bool isRooted = slashed.StartsWith("/", StringComparison.Ordinal) || (slashed.Length > 1 && slashed[1] == ':');
        List<string> parts = new();
        foreach (string part in (isRooted ? slashed : directory.Replace('\\', '/').TrimEnd('/') + "/" + slashed).Split('/'))
        {
            if (part == ".." && parts.Count > 1)
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != "." && (part.Length > 0 || parts.Count == 0))
            {
                parts.Add(part);
            }
        }

        return string.Join("/", parts);
    }

    private string Pattern()
    {
        StringBuilder pattern = new("^");
        for (int i = 0; i < _path.Length; i++)
        {
            if (_path[i] == '*' && i + 1 < _path.Length && _path[i + 1] == '*')
            {
                bool isFolder = i + 2 < _path.Length && _path[i + 2] == '/';
                pattern.Append(isFolder ? "(.*/)?" : ".*");
                i += isFolder ? 2 : 1;
            }
            else
            {
                pattern.Append(_path[i] == '*' ? "[^/]*" : _path[i] == '?' ? "[^/]" : Regex.Escape(_path[i].ToString()));
            }
        }

        return pattern.Append('$').ToString();
    }
}
