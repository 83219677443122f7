using System.Collections.Immutable;
using System.Diagnostics;
using System.Reflection;
using GrantGen.Generator.Rules.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Benchmarks.Analyzers;

/// <summary>The cost of one run of the driver: wall time, processor time and memory.</summary>
internal sealed record Cost(double Wall, double Cpu, double Bytes);

/// <summary>A set of analyzers to run over a project.</summary>
/// <param name="Name">Its name in the table.</param>
/// <param name="Types">Its analyzers. Each run creates new instances, as a build does.</param>
internal sealed record Contender(string Name, params Type[] Types)
{
    /// <summary>The driver alone: the minimal cost of any analyzer.</summary>
    public static readonly Contender Empty = new("empty", typeof(EmptyAnalyzer));

    public static readonly Contender All = new(
        "all of ours",
        [.. typeof(PermissionAnalyzer).Assembly.GetTypes().Where(type => !type.IsAbstract && type.IsDefined(typeof(DiagnosticAnalyzerAttribute))).OrderBy(type => type.Name, StringComparer.Ordinal)]);

    public static IEnumerable<Contender> Each => All.Types.Select(type => new Contender(type.Name, type));

    public ImmutableArray<DiagnosticAnalyzer> Make() => [.. Types.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
}

/// <summary>Runs contenders over new compilations, in turns.</summary>
internal static class Measure
{
    public static async Task<Cost> RunAsync(Contender contender, Corpus corpus)
    {
        CSharpCompilation compilation = corpus.Fresh();
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        CompilationWithAnalyzers driver = compilation.WithAnalyzers(contender.Make(), options);
        using Process process = Process.GetCurrentProcess();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        long bytes = GC.GetTotalAllocatedBytes(precise: true);
        process.Refresh();
        TimeSpan cpu = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        ImmutableArray<Diagnostic> diagnostics = await driver.GetAllDiagnosticsAsync();
        double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.Refresh();
        Cost cost = new(wall, (process.TotalProcessorTime - cpu).TotalMilliseconds, GC.GetTotalAllocatedBytes(precise: true) - bytes);
        Expect(contender, corpus, diagnostics);
        return cost;
    }

    /// <summary>
    /// The costs of each contender, round by round. The order of the contenders alternates, because the speed of the machine varies.
    /// </summary>
    public static async Task<Cost[][]> RoundsAsync(IReadOnlyList<Contender> contenders, Corpus corpus, int rounds)
    {
        Cost[][] costs = [.. contenders.Select(_ => new Cost[rounds])];
        for (int round = 0; round < rounds; round++)
        {
            for (int turn = 0; turn < contenders.Count; turn++)
            {
                int i = (round + turn) % contenders.Count;
                costs[i][round] = await RunAsync(contenders[i], corpus);
            }
        }

        return costs;
    }

    /// <summary>Milliseconds in the actions of each analyzer when all of them run together.</summary>
    public static async Task<IReadOnlyList<(string Name, double Time)>> ProfileAsync(Corpus corpus)
    {
        CompilationWithAnalyzersOptions options = new(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: false);
        CompilationWithAnalyzers driver = corpus.Fresh().WithAnalyzers(Contender.All.Make(), options);
        AnalysisResult result = await driver.GetAnalysisResultAsync(default);
        return [.. driver.Analyzers.Select(analyzer => (analyzer.GetType().Name, result.AnalyzerTelemetryInfo[analyzer].ExecutionTime.TotalMilliseconds))];
    }

    public static double Median(IEnumerable<double> values) => Quantile(values, 0.5);

    public static double Quantile(IEnumerable<double> values, double at)
    {
        double[] sorted = [.. values.Order()];
        double place = at * (sorted.Length - 1);
        double low = sorted[(int)place];
        return low + ((place - (int)place) * (sorted[(int)Math.Ceiling(place)] - low));
    }

    private static void Expect(Contender contender, Corpus corpus, ImmutableArray<Diagnostic> diagnostics)
    {
        int refused = diagnostics.Count(diagnostic => diagnostic.Id is "GG2001" or "GG2101");
        int expected = contender.Types.Contains(typeof(PermissionAnalyzer)) ? corpus.Bots : 0;
        if (refused != expected || diagnostics.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Id == "AD0001"))
        {
            throw new InvalidOperationException($"{contender.Name} reports {refused} calls, not {expected}.");
        }
    }
}
