using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Tests.Corpus;

/// <summary>One file of the corpus: realistic code, marked with the expected reports.</summary>
/// <param name="Name">The name of the file.</param>
/// <param name="Summary">A description in one sentence.</param>
/// <param name="Project">The project with the file.</param>
/// <param name="KnownMisses">Rules that are known to miss a mark, with the reasons.</param>
internal sealed record CorpusCase(string Name, string Summary, TestProject Project, ImmutableDictionary<string, string> KnownMisses)
{
    private const string Prefix = "Corpus/";

    private static readonly Assembly s_assembly = typeof(CorpusCase).Assembly;

    /// <summary>The names of all cases, in order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. s_assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Whether no report is expected.</summary>
    public bool IsSilent => Project.Expected.IsEmpty;

    /// <summary>Reads a case.</summary>
    /// <param name="name">The name of its file.</param>
    /// <returns>The case.</returns>
    public static CorpusCase Read(string name)
    {
        using StreamReader reader = new(s_assembly.GetManifestResourceStream(Prefix + name)!);
        string text = reader.ReadToEnd();
        string[] header = [.. text.Split('\n').TakeWhile(line => line.StartsWith("// ", StringComparison.Ordinal) || line == "// libraries:")];

        TestProject project = TestProject.Of().WithSource(name + ".cs", text);
        foreach (string library in Line(name, header, "libraries").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            project = With(project, library);
        }

        if (IsProgram(project.Sources[0].Text))
        {
            project = project.WithOutputKind(OutputKind.ConsoleApplication);
        }

        return new CorpusCase(name, Line(name, header, "case"), project, Misses(name, header));
    }

    private static string Line(string name, string[] header, string key)
    {
        string start = $"// {key}:";
        string line = header.FirstOrDefault(l => l.StartsWith(start, StringComparison.Ordinal))
            ?? throw new KitException($"{name}.cs has no line '{start} …' at its head");
        return line[start.Length..].Trim();
    }

    private static ImmutableDictionary<string, string> Misses(string name, string[] header)
    {
        const string start = "// known miss:";
        var misses = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string line in header.Where(l => l.StartsWith(start, StringComparison.Ordinal)))
        {
            string[] parts = line[start.Length..].Trim().Split(' ', 2);
            if (parts.Length != 2)
            {
                throw new KitException($"{name}.cs: a known miss says the rule and the reason: {line}");
            }

            misses.Add(parts[0], parts[1]);
        }

        return misses.ToImmutable();
    }

    private static TestProject With(TestProject project, string library) => library switch
    {
        "rtc" => project.WithClient(),
        "unity" => project.WithUnity(),
        "webgl" => project.WithUnityWebGl(),
        "server" => project.WithServerSdk(),
        "aspnetcore" => project.WithAspNetCoreServerSdk(),
        "web" => project.WithAspNetCore(),
        _ => throw new KitException($"There is no library '{library}': rtc, unity, webgl, server, aspnetcore, web"),
    };

    private static bool IsProgram(string text) =>
        CSharpSyntaxTree.ParseText(text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
}
