extern alias tasks;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GrantGen.Benchmarks.Clients;
using GrantGen.Generator.Rules.Clients;
using GrantGen.TestKit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using tasks::GrantGen.Tasks;

// Arguments: --files N, --rounds N.
// The first tree is not counted: the runtime recompiles hot methods during the work, on the same processors. The compiler server, which one
// build after another uses, has already done that.
const int WarmUps = 15;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
int files = Argument("--files", 5_000);
int rounds = Argument("--rounds", 9);

Console.WriteLine("| files use LiveKit | | wall, ms | x the bytes: median (quartiles) | processors, ms | x |");
Console.WriteLine("|--:|---|--:|--:|--:|--:|");
foreach ((int percent, bool isCounted) in new[] { (100, false), (10, true), (100, true) })
{
    using ClientTree tree = new(files, percent);
    CSharpCompilation compilation = TestProject.Of("[GrantGen.RoomPolicy] public partial class ViewerPolicy;").Generate().Compilation;
    ItemOptions options = new();
    (string Name, Func<Task> Run)[] contenders =
    [
        ("the bytes, read on all processors", () =>
        {
            Parallel.ForEach(tree.Paths, path => File.ReadAllBytes(path));
            return Task.CompletedTask;
        }),
        ("the bytes, read one file after the other", () =>
        {
            tree.Paths.ForEach(path => File.ReadAllBytes(path));
            return Task.CompletedTask;
        }),
        ("the texts, asked for by an analyzer", () => AnalyzeAsync(new ReadingAnalyzer(), 0)),
        ("ours, of all files", () => AnalyzeAsync(new ClientFileAnalyzer(), tree.Users)),
        ("ours, in a build", () => AnalyzeAsync(new ClientFileAnalyzer(), tree.Users, Kept())),
        ("ours, nothing changed", Unchanged()),
    ];

    (double Wall, double Cpu)[][] costs = [.. contenders.Select(_ => new (double, double)[rounds])];
    for (int round = -1; round < (isCounted ? rounds : WarmUps); round++)
    {
        for (int turn = 0; turn < contenders.Length; turn++)
        {
            int i = (turn + Math.Max(round, 0)) % contenders.Length;
            (double Wall, double Cpu) cost = await CostAsync(contenders[i].Run);
            if (round >= 0 && isCounted)
            {
                costs[i][round] = cost;
            }
        }
    }

    if (!isCounted)
    {
        continue;
    }

    for (int i = 0; i < contenders.Length; i++)
    {
        double[] walls = [.. costs[i].Zip(costs[0], (cost, floor) => cost.Wall / floor.Wall).Order()];
        double[] cpus = [.. costs[i].Zip(costs[0], (cost, floor) => cost.Cpu / floor.Cpu).Order()];
        Console.WriteLine(
            $"| {percent} % | {contenders[i].Name} | {Median([.. costs[i].Select(cost => cost.Wall).Order()]):F0} | {Median(walls):F2} ({walls[rounds / 4]:F2}-{walls[rounds * 3 / 4]:F2}) "
            + $"| {Median([.. costs[i].Select(cost => cost.Cpu).Order()]):F0} | {Median(cpus):F2} |");
    }

    Console.WriteLine($"{tree.Paths.Count:N0} files, {tree.Bytes / 1_048_576.0:F1} MiB, {tree.Users:N0} with a call that is reported");

    async Task AnalyzeAsync(DiagnosticAnalyzer analyzer, int reports, ImmutableArray<AdditionalText> texts = default)
    {
        texts = texts.IsDefault ? [.. tree.Paths.Select(path => new FileText(path))] : texts;
        CompilationWithAnalyzersOptions driver = new(new AnalyzerOptions(texts, options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        ImmutableArray<Diagnostic> diagnostics = await compilation.WithAnalyzers([analyzer], driver).GetAnalyzerDiagnosticsAsync();
        if (diagnostics.Length != reports)
        {
            throw new InvalidOperationException($"{diagnostics.Length} reports, not {reports}: {diagnostics.FirstOrDefault()}");
        }
    }

    // The files that the package's task passes to the compiler after it has scanned the bytes of all files.
    ImmutableArray<AdditionalText> Kept()
    {
        HashSet<int> silent = FilteredClientFiles.Find(tree.Paths.ConvertAll(path => new ClientSource(path, "ViewerPolicy", Path.GetExtension(path))));
        return [.. tree.Paths.Where((_, i) => !silent.Contains(i)).Select(path => new FileText(path))];
    }

    // The texts that an editor keeps: they are analyzed again but not read again.
    Func<Task> Unchanged()
    {
        ImmutableArray<AdditionalText> kept = [.. tree.Paths.Select(path => new FileText(path))];
        return () => AnalyzeAsync(new ClientFileAnalyzer(), tree.Users, kept);
    }
}

int Argument(string name, int otherwise) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;

static double Median(double[] sorted) => sorted[sorted.Length / 2];

static async Task<(double Wall, double Cpu)> CostAsync(Func<Task> run)
{
    GC.Collect();
    GC.WaitForPendingFinalizers();
    using Process process = Process.GetCurrentProcess();
    TimeSpan cpu = process.TotalProcessorTime;
    long start = Stopwatch.GetTimestamp();
    await run();
    double wall = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    process.Refresh();
    return (wall, (process.TotalProcessorTime - cpu).TotalMilliseconds);
}
