using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.TestKit;

/// <summary>One file of a test project: a path, a text, and the diagnostics that its markup expects.</summary>
public sealed class TestSource
{
    // An editor keeps the trees of unchanged files. Tests of the generator's cache must do the same.
    private readonly ConcurrentDictionary<CSharpParseOptions, SyntaxTree> _trees = new();
    private readonly Lazy<AdditionalText> _additionalText;

    private TestSource(string path, string text, ImmutableArray<ExpectedDiagnostic> expected)
    {
        Path = path;
        Text = text;
        Expected = expected;
        _additionalText = new Lazy<AdditionalText>(() => new InMemoryText(path, SourceText.From(text, Encoding.UTF8)));
    }

    /// <summary>The path, relative to the project, with forward slashes.</summary>
    public string Path { get; }

    /// <summary>The text, free of markup, with <c>\n</c> line ends.</summary>
    public string Text { get; }

    /// <summary>The expected reports in the markup, by position.</summary>
    public ImmutableArray<ExpectedDiagnostic> Expected { get; }

    /// <summary>Reads a source with markup.</summary>
    /// <param name="path">The path, relative to the project.</param>
    /// <param name="markup">The text, with <c>{|GG2001:…|}</c> around the expected report.</param>
    /// <returns>The source.</returns>
    public static TestSource Parse(string path, string markup)
    {
        var (text, expected) = Markup.Parse(path, markup);
        return new TestSource(path, text, expected);
    }

    internal SyntaxTree Tree(CSharpParseOptions options) =>
        _trees.GetOrAdd(options, o => CSharpSyntaxTree.ParseText(SourceText.From(Text, Encoding.UTF8), o, Path));

    internal AdditionalText AsAdditionalText() => _additionalText.Value;

    private sealed class InMemoryText(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
