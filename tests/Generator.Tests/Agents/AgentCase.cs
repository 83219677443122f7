using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using GrantGen.Generator.Tests.Clients;
using GrantGen.Generator.Tests.MarkedCases;

namespace GrantGen.Generator.Tests.Agents;

/// <summary>
/// A folder: <c>*.cs</c> is the compilation, <c>worker*</c> and <c>livekit.toml</c> are the workers' files, <c>client*</c> are client
/// files under the only policy. A line with <c>//! GG2301</c> or <c>#! GG2301</c> must be reported, a line with <c>//?</c> can be reported,
/// and every other line must not.
/// </summary>
/// <param name="Name">The name of the folder.</param>
/// <param name="Files">The files, by their names.</param>
internal sealed partial record AgentCase(string Name, ImmutableSortedDictionary<string, string> Files)
{
    private const string Prefix = "AgentCases/";

    private static readonly Assembly s_assembly = typeof(AgentCase).Assembly;

    /// <summary>The names of all cases, in order.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Resources().Select(resource => resource.Folder).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Reads a case.</summary>
    /// <param name="name">The name of its folder.</param>
    /// <returns>The case.</returns>
    public static AgentCase Read(string name) => new(
        name,
        Resources().Where(resource => resource.Folder == name).ToImmutableSortedDictionary(resource => resource.File, resource => TextOf(resource.Name), StringComparer.Ordinal));

    /// <summary>The marks of a kind, with the file of each.</summary>
    /// <param name="kind"><c>!</c> or <c>?</c>.</param>
    /// <returns>The marks.</returns>
    public IEnumerable<(string File, Mark Mark)> Marks(string kind)
        => from file in Files
           from line in file.Value.Split('\n').Select((text, index) => (Text: text, Number: index + 1))
           from match in MarkPattern().Matches(line.Text)
           where match.Groups["kind"].Value == kind
           select (file.Key, new Mark(line.Number, match.Groups["id"].Value));

    /// <summary>The project with the files.</summary>
    /// <returns>The project.</returns>
    public TestProject Project()
    {
        TestProject project = TestProject.Of().WithServerSdk();
        string code = string.Concat(Files.Where(file => file.Key.EndsWith(".cs", StringComparison.Ordinal)).Select(file => file.Value));
        string policy = NamespacePattern().Match(code).Groups["name"].Value + "." + PolicyPattern().Match(code).Groups["name"].Value;
        foreach ((string file, string text) in Files)
        {
            project = file.StartsWith("client", StringComparison.Ordinal) ? project.WithClient(file, text, policy)
                : file.EndsWith(".cs", StringComparison.Ordinal) ? project.WithSource(file, text)
                : project.WithWorker(file, text);
        }

        return project;
    }

    private static IEnumerable<(string Name, string Folder, string File)> Resources()
        => from name in s_assembly.GetManifestResourceNames()
           let path = name.Replace('\\', '/')
           where path.StartsWith(Prefix, StringComparison.Ordinal)
           let parts = path[Prefix.Length..].Split('/', 2)
           select (name, parts[0], parts[1]);

    private static string TextOf(string resource)
    {
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"(//|#)(?<kind>[!?]) (?<id>GG230[12])", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex NamespacePattern();

    [GeneratedRegex(@"partial class (?<name>\w+Policy)", RegexOptions.CultureInvariant)]
    private static partial Regex PolicyPattern();
}
