using System.Xml.Linq;

namespace GrantGen.Tool.CheckClient;

/// <summary>Folders and files that are never client code: the lists of the package's targets, which are embedded here.</summary>
internal sealed class SkippedFiles
{
    private readonly HashSet<string> _folders;
    private readonly string[] _endings;

    /// <summary>The exception for Rust: Cargo's <c>src/bin</c> contains the source of programs.</summary>
    private const string RustFolder = "bin";

    private const string RustExtension = ".rs";

    private SkippedFiles(IEnumerable<string> folders, IEnumerable<string> endings)
    {
        _folders = new HashSet<string>(folders, StringComparer.OrdinalIgnoreCase);
        _endings = [.. endings];
    }

    /// <summary>The lists that a build has unless its project sets others.</summary>
    public static SkippedFiles Default { get; } = Read();

    /// <summary>Whether every file in a folder is skipped.</summary>
    public bool IsSkippedFolder(string name) => _folders.Contains(name) && !IsRustFolder(name);

    /// <summary>Whether a file is skipped because of one of its folders. Folders are compared without case, as in a build.</summary>
    public bool IsSkippedIn(string folder, string extension)
        => _folders.Contains(folder) && !(extension.Equals(RustExtension, StringComparison.OrdinalIgnoreCase) && IsRustFolder(folder));

    public bool IsSkippedFile(string name) => _endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal));

    private static bool IsRustFolder(string name) => name.Equals(RustFolder, StringComparison.OrdinalIgnoreCase);

    private static SkippedFiles Read()
    {
        using Stream file = typeof(SkippedFiles).Assembly.GetManifestResourceStream("GrantGen.targets")!;
        XDocument targets = XDocument.Load(file);
        return new SkippedFiles(List("GrantGenClientSkipFolders"), List("GrantGenClientSkipFiles"));

        string[] List(string property) => targets.Descendants(property).First().Value.Split(';', StringSplitOptions.RemoveEmptyEntries);
    }
}
