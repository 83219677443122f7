using System.Collections.Immutable;
using System.Reflection;
using System.Text.RegularExpressions;
using GrantGen.Clients.Languages;
using GrantGen.Clients.Trees;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Tests.Clients.Marked;

/// <summary>
/// A client file with a mark at the end of each line that is reported, such as <c>//! GG5001</c>. Nothing is reported on other lines. The
/// file is read unchanged, including its marks.
/// </summary>
/// <param name="Name">The path below the folder of the cases.</param>
/// <param name="Text">The whole text.</param>
/// <param name="Marks">The expected reports. Two reports on one line are two elements.</param>
internal sealed partial record MarkedClientCase(string Name, string Text, ImmutableArray<ClientMark> Marks)
{
    private const string Prefix = "MarkedClients/";

    private const string Policies = """
        using GrantGen;

        namespace Shop;

        [RoomPolicy(CanPublish = false, CanPublishData = false, CanSubscribe = false)]
        public partial class ListenerPolicy;

        [RoomPolicy(CanPublishSources = TrackSources.Camera)]
        public partial class CameraPolicy;

        [RoomPolicy(CanPublishSources = TrackSources.Microphone)]
        public partial class MicrophonePolicy;
        """;

    private static readonly Assembly s_assembly = typeof(MarkedClientCase).Assembly;

    private static readonly ILookup<bool, string> s_files = s_assembly.GetManifestResourceNames()
        .Select(name => name.Replace('\\', '/'))
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
        .Select(name => name[Prefix.Length..])
        .Order(StringComparer.Ordinal)
        .ToLookup(TypeScriptConfig.IsConfig);

    /// <summary>The names of all cases, in order. A tree has configurations of TypeScript, too.</summary>
    public static ImmutableArray<string> Names { get; } = [.. s_files[false]];

    /// <summary>The language of the file.</summary>
    public string Language => ClientLanguages.FindByPath(Name)!.Name;

    /// <summary>Reads a case.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>The case.</returns>
    public static MarkedClientCase Read(string name)
    {
        string resource = s_assembly.GetManifestResourceNames().Single(resource => resource.Replace('\\', '/') == Prefix + name);
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(resource)!);
        string text = reader.ReadToEnd();
        IEnumerable<ClientMark> marks = text.Split('\n').SelectMany((line, index) => MarkPattern().Matches(line)
            .SelectMany(match => IdPattern().Matches(match.Groups["ids"].Value))
            .Select(id => new ClientMark(index + 1, id.Value)));
        return new MarkedClientCase(name, text, [.. marks]);
    }

    /// <summary>One project that passes all cases: a compilation for each would take a hundred times as long.</summary>
    /// <returns>The project.</returns>
    public static TestProject ProjectOfAll()
        => Names.Select(Read).Aggregate(s_files[true].Aggregate(TestProject.Of(Policies), (project, config) => project.WithAdditionalFile(config, Read(config).Text)), (project, marked) => project.WithAdditionalFile(marked.Name, marked.Text, ("GrantGenClient", "true"), ("GrantGenPolicy", marked.Policy)));

    /// <summary>The name of the policy under which the case is checked.</summary>
    private string Policy => Name.StartsWith("sources-camera/", StringComparison.Ordinal) ? "Shop.CameraPolicy"
        : Name.StartsWith("sources-microphone/", StringComparison.Ordinal) ? "Shop.MicrophonePolicy"
        : "Shop.ListenerPolicy";

    [GeneratedRegex(@"(//!|#!|/\*!|<!--!)(?<ids>( GG[0-9]{4})+)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("GG[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
