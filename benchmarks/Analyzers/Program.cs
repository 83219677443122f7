using System.Globalization;
using GrantGen.Benchmarks.Analyzers;

// Arguments: all, each, profile or approval; --files N, --rounds N, --world W.
string mode = "all";
int[] sizes = [1_000, 5_000];
int rounds = 0;
World[] worlds = Enum.GetValues<World>();
for (int i = 0; i < args.Length; i++)
{
    switch (args[i])
    {
        case "--files":
            sizes = [int.Parse(args[++i], CultureInfo.InvariantCulture)];
            break;
        case "--rounds":
            rounds = int.Parse(args[++i], CultureInfo.InvariantCulture);
            break;
        case "--world":
            worlds = [Enum.Parse<World>(args[++i], ignoreCase: true)];
            break;
        default:
            mode = args[i];
            break;
    }
}

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (mode == "approval")
{
    await ApprovedPolicies.MeasureAsync(rounds > 0 ? rounds : 9);
    return;
}

if (mode == "profile")
{
    await ProfileAsync();
    return;
}

// The driver without analyzers is measured twice: the difference shows the noise of the machine.
Contender[] contenders = mode == "each"
    ? [Contender.Empty, .. Contender.Each]
    : [Contender.Empty, Contender.All, new Contender("empty again", typeof(EmptyAnalyzer))];
Console.WriteLine("| files | | | wall, ms | x: median (quartiles) | processors, ms | x: median (quartiles) | MiB |");
Console.WriteLine("|--:|---|---|--:|--:|--:|--:|--:|");
foreach (World world in worlds)
{
    List<Cost[][]> ofSizes = [];
    foreach (int size in sizes)
    {
        Corpus corpus = new(world, size);
        await Measure.RoundsAsync(contenders, size > 1_000 ? new Corpus(world, 1_000) : corpus, 1);
        Cost[][] costs = await Measure.RoundsAsync(contenders, corpus, rounds > 0 ? rounds : size > 1_000 ? 5 : 9);
        ofSizes.Add(costs);
        for (int i = 0; i < contenders.Length; i++)
        {
            Console.WriteLine(
                $"| {size:N0} | {world} | {contenders[i].Name} | {Median(costs[i], cost => cost.Wall):N0} | {Ratio(costs[i], costs[0], cost => cost.Wall)} "
                + $"| {Median(costs[i], cost => cost.Cpu):N0} | {Ratio(costs[i], costs[0], cost => cost.Cpu)} | {Median(costs[i], cost => cost.Bytes) / 1_048_576:N0} |");
        }
    }

    if (ofSizes is [var few, var many])
    {
        string growth = string.Join(", ", contenders.Select((contender, i) => $"{contender.Name} {Median(many[i], cost => cost.Cpu) / Median(few[i], cost => cost.Cpu):F2}"));
        Console.WriteLine($"growth of the processors' time, {world}: {growth}");
    }
}

static double Median(Cost[] costs, Func<Cost, double> value) => Measure.Median(costs.Select(value));

static string Ratio(Cost[] costs, Cost[] floor, Func<Cost, double> value)
{
    double[] ratios = [.. costs.Zip(floor, (cost, other) => value(cost) / value(other))];
    return $"{Measure.Median(ratios):F3} ({Measure.Quantile(ratios, 0.25):F2}-{Measure.Quantile(ratios, 0.75):F2})";
}

async Task ProfileAsync()
{
    foreach (World world in worlds)
    {
        foreach (int size in sizes)
        {
            Corpus corpus = new(world, size);
            await Measure.ProfileAsync(corpus);
            List<IReadOnlyList<(string Name, double Time)>> runs = [];
            for (int run = 0; run < Math.Max(rounds, 3); run++)
            {
                runs.Add(await Measure.ProfileAsync(corpus));
            }

            Console.WriteLine($"{world}, {size:N0} files: milliseconds in the actions of each");
            for (int i = 0; i < runs[0].Count; i++)
            {
                Console.WriteLine($"  {runs[0][i].Name,-32}{Measure.Median(runs.Select(run => run[i].Time)),8:F1}");
            }
        }
    }
}
