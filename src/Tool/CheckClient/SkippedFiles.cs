using System.Xml.Linq;

namespace GrantGen.Tool.CheckClient;

/// <summary>Folders and files that are never client code: the lists of the package's targets, which are embedded here.</summary>
internal sealed class SkippedFiles
{
    private readonly HashSet<string> _folders;
    private readonly string[] _endings;

    private SkippedFiles(IEnumerable<string> folders, IEnumerable<string> endings)
    {
        _folders = new HashSet<string>(folders, StringComparer.Ordinal);
        _endings = [.. endings];
    }

    /// <summary>The lists that a build has unless its project sets others.</summary>
    public static SkippedFiles Default { get; } = Read();

    public bool IsSkippedFolder(string name) => _folders.Contains(name);

    public bool IsSkippedFile(string name) => _endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static SkippedFiles Read()
    {
        using Stream file = typeof(SkippedFiles).Assembly.GetManifestResourceStream("GrantGen.targets")!;
        XDocument targets = XDocument.Load(file);
        return new SkippedFiles(List("GrantGenClientSkipFolders"), List("GrantGenClientSkipFiles"));

        string[] List(string property) => targets.Descendants(property).First().Value.Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
