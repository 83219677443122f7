using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.TestKit;

/// <content>The methods that return a changed copy.</content>
public sealed partial class TestProject
{
    /// <summary>Creates a project with these files: <c>Test.cs</c>, <c>Test2.cs</c> and so on.</summary>
    /// <param name="markups">The texts, with markup.</param>
    /// <returns>The project.</returns>
    public static TestProject Of(params string[] markups)
    {
        var sources = markups.Select((markup, i) => TestSource.Parse(i == 0 ? "Test.cs" : $"Test{i + 1}.cs", markup));
        return new TestProject { Sources = [.. sources] };
    }

    /// <summary>Adds a file, or replaces the file with that path at its position.</summary>
    /// <param name="path">The path, relative to the project.</param>
    /// <param name="markup">The text, with markup.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithSource(string path, string markup) =>
        With(p => p.Sources = AddOrReplace(p.Sources, TestSource.Parse(path, markup)));

    /// <summary>Changes the text of a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <param name="oldText">The text to replace. It must occur in the file.</param>
    /// <param name="newText">The replacement.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithEdit(string path, string oldText, string newText)
    {
        var source = Sources.FirstOrDefault(s => s.Path == path) ?? throw new KitException($"The project has no {path}");
        return source.Text.Contains(oldText, StringComparison.Ordinal)
            ? WithSource(path, source.Text.Replace(oldText, newText, StringComparison.Ordinal))
            : throw new KitException($"{path} holds no such text: {oldText}");
    }

    /// <summary>Removes a file.</summary>
    /// <param name="path">The path of the file.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithoutSource(string path) => With(p => p.Sources = p.Sources.RemoveAll(s => s.Path == path));

    /// <summary>Puts the files in another order; the generator's output must not depend on it.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithSourcesReversed() => With(p => p.Sources = [.. p.Sources.Reverse()]);

    /// <summary>Adds an additional file, or replaces the one with that path.</summary>
    /// <param name="path">The path, relative to the project.</param>
    /// <param name="markup">The text, with markup.</param>
    /// <param name="metadata">Metadata of the MSBuild item, by its name, such as <c>("Policy", "Shop.ViewerPolicy")</c>.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithAdditionalFile(string path, string markup, params (string Name, string Value)[] metadata) => With(p =>
    {
        p.AdditionalFiles = AddOrReplace(p.AdditionalFiles, TestSource.Parse(path, markup));
        foreach (var (name, value) in metadata)
        {
            p._config = p._config.WithGlobal(ConfigFiles.Rooted(path), $"build_metadata.AdditionalFiles.{name}", value);
        }
    });

    /// <summary>Sets an option of all C# files, as the section <c>[*.cs]</c> of an .editorconfig does.</summary>
    /// <param name="key">The key, such as <c>dotnet_diagnostic.ID.severity</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithOption(string key, string value) => With(p => p._config = p._config.With("*.cs", key, value));

    /// <summary>Sets an option of one file.</summary>
    /// <param name="path">The path of the file, or an .editorconfig pattern.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithOption(string path, string key, string value) => With(p => p._config = p._config.With(path, key, value));

    /// <summary>Sets a global option, such as <c>build_property.RootNamespace</c>.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithGlobalOption(string key, string value) =>
        With(p => p._config = p._config.WithGlobal(string.Empty, key, value));

    /// <summary>Adds sections to the .editorconfig at the root of the project.</summary>
    /// <param name="text">The sections.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithEditorConfig(string text) => With(p => p._config = p._config.WithText(text));

    /// <summary>Leaves out the implicit usings. Before C# 10, which introduced global usings, they are always left out.</summary>
    /// <returns>The changed copy.</returns>
    public TestProject WithoutImplicitUsings() => With(p => p._implicitUsings = false);

    /// <summary>Sets the language version. The default is the newest version of the running Roslyn.</summary>
    /// <param name="version">The version.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithLanguageVersion(LanguageVersion version) => With(p => p._language = version);

    /// <summary>Sets the nullable context, which is enabled by default.</summary>
    /// <param name="nullable">The context.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithNullable(NullableContextOptions nullable) => With(p => p._nullable = nullable);

    /// <summary>Adds preprocessor symbols.</summary>
    /// <param name="symbols">The symbols.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithPreprocessorSymbols(params string[] symbols) => With(p => p._symbols = p._symbols.AddRange(symbols));

    /// <summary>Suppresses warnings of the compiler, as <c>NoWarn</c> does.</summary>
    /// <param name="ids">The warnings.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithNoWarn(params string[] ids) => With(p => p._noWarn = p._noWarn.AddRange(ids));

    /// <summary>Enables rules that are off by default, as <c>.editorconfig</c> does.</summary>
    /// <param name="ids">The rules.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithRules(params string[] ids) => ids.Aggregate(this, (project, id) => project.WithOption($"dotnet_diagnostic.{id}.severity", "suggestion"));

    /// <summary>Sets the name of the assembly.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithAssemblyName(string name) => With(p => p.AssemblyName = name);

    /// <summary>Sets the kind of output. A program can have top-level statements.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The changed copy.</returns>
    public TestProject WithOutputKind(OutputKind kind) => With(p => p.OutputKind = kind);

    private static ImmutableArray<TestSource> AddOrReplace(ImmutableArray<TestSource> sources, TestSource source)
    {
        var old = sources.FirstOrDefault(s => s.Path == source.Path);
        return old is null ? sources.Add(source) : sources.Replace(old, source);
    }

    private TestProject With(Action<TestProject> change)
    {
        var copy = (TestProject)MemberwiseClone();
        copy._compilation = null;
        copy._libraryRun = null;
        change(copy);
        return copy;
    }
}
