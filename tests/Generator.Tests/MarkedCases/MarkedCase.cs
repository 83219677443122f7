using System.Collections.Immutable;
using System.IdentityModel.Tokens.Jwt;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace GrantGen.Generator.Tests.MarkedCases;

/// <summary>
/// A file with several pieces of code. <c>//! GG2001</c> at the end of a line marks a report that is required, and <c>//? GG2001</c> one
/// that is allowed. Other lines must not be reported.
/// </summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Project">The project that the file is compiled in.</param>
/// <param name="Rules">The rules that the file is checked for.</param>
/// <param name="Due">The marks of lines that must be reported.</param>
/// <param name="Welcome">The marks of lines that can be reported.</param>
internal sealed partial record MarkedCase(string Name, TestProject Project, ImmutableHashSet<string> Rules, ImmutableArray<Mark> Due, ImmutableHashSet<Mark> Welcome)
{
    private const string Prefix = "MarkedCases/";
    private const string RulesLine = "// rules:";

    /// <summary>Aliases for type names that several libraries declare, and a type of another library.</summary>
    private const string Aliases = """
        global using ParticipantKind = GrantGen.ParticipantKind;
        global using RoomOptions = LiveKit.Rtc.RoomOptions;
        global using TrackPublishOptions = LiveKit.Rtc.TrackPublishOptions;
        global using TrackSource = LiveKit.Proto.TrackSource;

        namespace NotLiveKit { public sealed class LocalParticipant { public Task SetMetadataAsync(string metadata) => Task.CompletedTask; } }
        """;

    private static readonly Assembly s_assembly = typeof(MarkedCase).Assembly;

    /// <summary>The assemblies of libraries that the cases use and for which the kit has no stub.</summary>
    private static readonly ImmutableArray<MetadataReference> s_libraries =
    [
        .. new[] { typeof(JwtSecurityTokenHandler), typeof(JsonWebTokenHandler), typeof(SecurityKey), typeof(FactAttribute), typeof(Assert) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location)),
    ];

    /// <summary>The names of all cases, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. s_assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Reads a case.</summary>
    /// <param name="name">The name of its file.</param>
    /// <returns>The case.</returns>
    public static MarkedCase Read(string name)
    {
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(Prefix + name)!);
        return Parse(name, reader.ReadToEnd());
    }

    /// <summary>Reads a case from a text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The code with the marks.</param>
    /// <returns>The case.</returns>
    public static MarkedCase Parse(string name, string text)
    {
        List<Mark> due = [], welcome = [];
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            foreach (Match match in MarkPattern().Matches(lines[i]))
            {
                List<Mark> marks = match.Groups["kind"].Value == "!" ? due : welcome;
                marks.AddRange(IdPattern().Matches(match.Groups["ids"].Value).Select(id => new Mark(i + 1, id.Value)));
            }
        }

        IEnumerable<string> rules = lines[0].StartsWith(RulesLine, StringComparison.Ordinal)
            ? IdPattern().Matches(lines[0]).Select(id => id.Value)
            : due.Concat(welcome).Select(mark => mark.Id);
        return new MarkedCase(name, ProjectOf(name, text), [.. rules], [.. due], [.. welcome]);
    }

    /// <summary>
    /// The mark that a report fulfills. A rule that reports at the end of the compilation counts as the rule that reports while typing.
    /// </summary>
    /// <param name="diagnostic">The report.</param>
    /// <returns>The mark.</returns>
    public static Mark MarkOf(Diagnostic diagnostic)
    {
        string id = diagnostic.Id.StartsWith("GG210", StringComparison.Ordinal) ? "GG200" + diagnostic.Id["GG210".Length..] : diagnostic.Id;
        return new Mark(diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1, id);
    }

    private static TestProject ProjectOf(string name, string text)
    {
        TestProject project = TestProject.Of().WithSource(name + ".cs", text);
        if (text.Contains("namespace UnityEngine", StringComparison.Ordinal))
        {
            return project;
        }

        if (text.Contains("using UnityEngine", StringComparison.Ordinal))
        {
            return project.WithUnity();
        }

        project = project.WithClient().WithServerSdk().WithAspNetCore();
        if (text.Contains("using LiveKit.Proto", StringComparison.Ordinal))
        {
            project = project.WithSource("Aliases.cs", Aliases);
        }

        return s_libraries.Aggregate(project, (with, library) => with.WithReference(library));
    }

    [GeneratedRegex(@"//(?<kind>[!?])(?<ids>( GG[0-9]{4})+)", RegexOptions.CultureInvariant)]
    private static partial Regex MarkPattern();

    [GeneratedRegex("GG[0-9]{4}", RegexOptions.CultureInvariant)]
    private static partial Regex IdPattern();
}
