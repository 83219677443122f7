using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <summary>The reports of the analyzers for a project.</summary>
public sealed class RuleRun
{
    internal RuleRun(
        TestProject project, CSharpCompilation compilation, ImmutableArray<Diagnostic> diagnostics, ImmutableArray<Diagnostic> live)
    {
        Project = project;
        Compilation = compilation;
        Diagnostics = diagnostics;
        Live = live;
    }

    /// <summary>The project.</summary>
    public TestProject Project { get; }

    /// <summary>The analyzed compilation, with the generated code unless the test excludes it.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The reports of GrantGen's rules in a build, by position.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>The reports in an editor while typing, by position: without the rules that run at the end of the compilation.</summary>
    public ImmutableArray<Diagnostic> Live { get; }

    /// <summary>The diagnostics of one rule.</summary>
    /// <param name="id">The rule.</param>
    /// <returns>The diagnostics of the rule, by position.</returns>
    public ImmutableArray<Diagnostic> Of(string id) => [.. Diagnostics.Where(d => d.Id == id)];

    /// <summary>The reports on one additional file of the project, for files that are separate cases.</summary>
    /// <param name="part">A project with only that file, which has the markup.</param>
    /// <returns>The part of this run.</returns>
    public RuleRun Part(TestProject part)
    {
        string path = part.AdditionalFiles.Single().Path;
        return new RuleRun(part, Compilation, In(Diagnostics), In(Live));

        ImmutableArray<Diagnostic> In(ImmutableArray<Diagnostic> diagnostics) => [.. diagnostics.Where(d => DiagnosticText.PathOf(d.Location) == path)];
    }
}
