using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Report;

/// <summary>Paths as the report shows them: relative to the project, with slashes.</summary>
internal sealed class ReportPaths
{
    private const string ProjectKey = "build_property.GrantGenProjectFolder";

    private readonly string _folder;

    public ReportPaths(AnalyzerOptions options)
        => _folder = options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue(ProjectKey, out string? folder)
            ? Normalize(folder).TrimEnd('/') + "/"
            : "/";

    /// <summary>The path and the line of a location.</summary>
    public (string Path, int Line) Locate(Location location)
    {
        FileLinePositionSpan span = location.GetLineSpan();
        return (MakeRelative(span.Path ?? ""), span.StartLinePosition.Line + 1);
    }

    /// <summary>A path relative to the project. A path on another drive is unchanged.</summary>
    public string MakeRelative(string path)
    {
        string normal = Normalize(path);
        string[] from = _folder.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries);
        string[] to = normal.Split(new[] { '/' }, StringSplitOptions.RemoveEmptyEntries);
        int same = 0;
        while (same < from.Length && same < to.Length - 1 && string.Equals(from[same], to[same], StringComparison.Ordinal))
        {
            same++;
        }

        return same == 0 || from.Length == 0
            ? normal.TrimStart('/')
            : string.Join("/", Enumerable.Repeat("..", from.Length - same).Concat(to.Skip(same)));
    }

    private static string Normalize(string path) => path.Replace('\\', '/');
}
