using System.Collections.Immutable;
using GrantGen.Generator;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Benchmarks.Analyzers;

/// <summary>
/// A project of many files as a build sees it, including generated files. A plain file has a class that calls classes of other files,
/// awaits, and passes lambdas. Every twentieth file writes to a stream, whose methods have the same names as LiveKit's.
/// </summary>
internal sealed class Corpus
{
    /// <summary>One file in so many has a policy and a bot.</summary>
    private const int PolicyEvery = 100;

    private const int StreamEvery = 20;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    private readonly ImmutableArray<(SourceText Text, string Path)> _files;
    private readonly ImmutableArray<MetadataReference> _references;

    public Corpus(World world, int files)
    {
        World = world;
        Files = files;
        _references =
        [
            .. TestTarget.Net10.Framework,
            .. world == World.Neither ? [] : new[] { TestTarget.Net10.Runtime },
            .. world == World.LiveKit ? new[] { StubLibrary.Protobuf, StubLibrary.Rtc, StubLibrary.ServerSdk }.Select(library => Stubs.Reference(library)) : [],
        ];
        _files = [.. Enumerable.Range(0, files).Select(file => (SourceText.From(Source(file)), $"/corpus/File{file}.cs"))];

        CSharpCompilation written = Fresh();
        CSharpGeneratorDriver.Create([new RoomPolicyGenerator().AsSourceGenerator()], parseOptions: s_options)
            .RunGeneratorsAndUpdateCompilation(written, out Compilation all, out _);
        _files = [.. _files, .. all.SyntaxTrees.Skip(files).Select(tree => (tree.GetText(), tree.FilePath))];

        Diagnostic[] errors = [.. all.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)];
        if (errors.Length > 0)
        {
            throw new InvalidOperationException($"The corpus has {errors.Length} errors: {errors[0]}");
        }
    }

    public World World { get; }

    public int Files { get; }

    /// <summary>The number of bots that make a call that their token does not allow.</summary>
    public int Bots => World == World.LiveKit ? Files / PolicyEvery : 0;

    /// <summary>Parses the files anew, so that nothing is cached.</summary>
    public CSharpCompilation Fresh() => CSharpCompilation.Create(
        "Corpus",
        _files.Select(file => CSharpSyntaxTree.ParseText(file.Text, s_options, file.Path)),
        _references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private string Source(int file)
        => World == World.LiveKit && file % PolicyEvery == 0
            ? (file / PolicyEvery % 4) switch
            {
                0 => BotFiles.WithItsOwnToken(file),
                1 => BotFiles.WithTokenInField(file),
                2 => BotFiles.WithTokenOfService(file, file - PolicyEvery),
                _ => BotFiles.WithHandWrittenGrants(file),
            }
            : Plain(file);

    private string Plain(int file) => $$"""
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Text;
        using System.Threading;
        using System.Threading.Tasks;

        namespace Corpus.Part{{file % 50}};

        {{(file % 3 == 0 ? "[System.ComponentModel.Description(\"Holds stock.\")]" : "/// <summary>Holds stock.</summary>")}}
        public sealed class Stock{{file}}
        {
            private readonly Dictionary<string, int> _items = new();
            private int _changes;

            public int Changes => _changes;

            public async Task<int> LoadAsync(string name, CancellationToken cancellation)
            {
                ArgumentException.ThrowIfNullOrEmpty(name);
                int size = await {{Other(file, 7)}}.SizeAsync(name, cancellation).ConfigureAwait(false);
                if (!_items.TryGetValue(name.Trim(), out int held))
                {
                    held = Math.Max(size, name.Length);
                    _items.Add(name, held);
                    _changes = _changes + 1;
                }

                return held;
            }

            public static async Task<int> SizeAsync(string name, CancellationToken cancellation)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(1), cancellation);
                {{(file % StreamEvery == 1 ? "using MemoryStream stream = new(); await stream.WriteAsync(Encoding.UTF8.GetBytes(name), cancellation);" : "")}}
                return name.Length;
            }

            public IReadOnlyList<string> Names(int least)
                => _items.Where(item => item.Value > least).Select(item => item.Key.ToUpperInvariant()).OrderBy(key => key, StringComparer.Ordinal).ToList();

            public string Describe({{Other(file, 13)}} other)
            {
                StringBuilder text = new();
                foreach (string name in other.Names(_changes).Concat(Names(0)))
                {
                    text.Append(name).Append(' ').AppendLine(string.Join(", ", _items.Keys));
                }

                return text.ToString();
            }
        }

        """;

    /// <summary>The class of another file, which is not a bot.</summary>
    private string Other(int file, int step)
    {
        int other = (file + step) % Files;
        other = other % PolicyEvery == 0 ? other + 1 : other;
        return $"global::Corpus.Part{other % 50}.Stock{other}";
    }
}
