using System.Collections.Immutable;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using GrantGen.Generator;
using GrantGen.Generator.Rules.Approval;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Benchmarks.Analyzers;

/// <summary>The rules about the approved file in a project of many policies: reading the file, and comparing each policy with its block.</summary>
internal static class ApprovedPolicies
{
    private const int Policies = 1_000;

    private static readonly CSharpParseOptions s_options = new(LanguageVersion.CSharp14);

    /// <summary>Prints the milliseconds for each policy, compared with the driver alone.</summary>
    public static async Task MeasureAsync(int rounds)
    {
        string approved = Approve(Compile(0));
        Cost[][] costs = [new Cost[rounds], new Cost[rounds]];
        for (int round = -1; round < rounds; round++)
        {
            for (int contender = 0; contender < 2; contender++)
            {
                Cost cost = await RunAsync(contender == 0 ? [new EmptyAnalyzer()] : [new PolicyApprovalAnalyzer(), new ApprovedFileAnalyzer()], approved);
                if (round >= 0)
                {
                    costs[contender][round] = cost;
                }
            }
        }

        foreach ((string name, Func<Cost, double> value) in new (string, Func<Cost, double>)[] { ("wall", cost => cost.Wall), ("processors", cost => cost.Cpu) })
        {
            double own = Measure.Median(costs[1].Zip(costs[0], (with, without) => value(with) - value(without)));
            Console.WriteLine($"{Policies:N0} policies, {name}: {own / Policies:F4} ms per policy (the driver alone: {Measure.Median(costs[0].Select(value)) / Policies:F4})");
        }
    }

    private static async Task<Cost> RunAsync(ImmutableArray<DiagnosticAnalyzer> analyzers, string approved)
    {
        // Half of the policies grant more than their blocks, so the messages about the differences are computed as well.
        CSharpCompilation compilation = Compile(Policies / 2);
        AnalyzerOptions options = new([new ApprovedText(approved)], new Options());
        CompilationWithAnalyzers driver = compilation.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        compilation.GetDiagnostics();
        using Process process = Process.GetCurrentProcess();
        TimeSpan cpu = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        ImmutableArray<Diagnostic> diagnostics = await driver.GetAnalyzerDiagnosticsAsync();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        int expected = analyzers.Length == 1 ? 0 : Policies / 2;
        return diagnostics.Length == expected
            ? new Cost(wall, (process.TotalProcessorTime - cpu).TotalMilliseconds, 0)
            : throw new InvalidOperationException($"{diagnostics.Length} differences are reported, not {expected}.");
    }

    private static CSharpCompilation Compile(int wider) => CSharpCompilation.Create(
        "Approved",
        Enumerable.Range(0, Policies).Select(i => CSharpSyntaxTree.ParseText(
            $"namespace Shop; [GrantGen.RoomPolicy(CanPublishSources = GrantGen.TrackSources.Camera, Room = \"class-{{id}}-{i}\", Ttl = \"1h\"{(i < wider ? ", CanUpdateOwnMetadata = true" : "")})] public partial class P{i:D4};", s_options, $"/P{i}.cs")),
        [.. TestTarget.Net10.Framework, TestTarget.Net10.Runtime],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    /// <summary>The file that the target <c>GrantGenApprove</c> writes: the generated comments, without their slashes.</summary>
    private static string Approve(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new RoomPolicyGenerator().AsSourceGenerator()], parseOptions: s_options, optionsProvider: new Options());
        string table = driver.RunGenerators(compilation).GetRunResult().GeneratedTrees.Single(tree => tree.FilePath.EndsWith("GrantGen.Approved.g.cs", StringComparison.Ordinal)).ToString();
        return string.Concat(table.Split('\n').Skip(1).SkipLast(1).Select(line => (line.Length > 2 ? line[3..] : "") + "\n"));
    }

    private sealed class ApprovedText(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "/GrantGen.Approved.txt";

        // Each round has a new text, so no earlier round has read the file.
        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new();

        public override AnalyzerConfigOptions GlobalOptions => _values;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

        private sealed class Values : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
                => (value = key is "build_metadata.AdditionalFiles.GrantGenApproved" or "build_property.GrantGenApproving" ? "true" : null) is not null;
        }
    }
}
