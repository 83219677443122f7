using System.Globalization;
using GrantGen.Benchmarks.Minting.Contenders;

namespace GrantGen.Benchmarks.Minting.Harness;

/// <summary>The table of ratios to the floor, with the median and the range over several processes.</summary>
internal static class Quick
{
    public static void Measure(Options options, TextWriter output)
    {
        foreach (Workload workload in options.Workloads)
        {
            using Floor floor = new(workload);
            Contender[] others = [.. Contender.All(workload).Where(contender => contender is not Floor && options.Wants(contender.Name))];
            foreach (Sample sample in Sampler.Run(floor, others))
            {
                output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{workload.Id}\t{sample.Name}\t{sample.Ratio:F4}\t{sample.Nanoseconds:F1}\t{sample.Bytes:F1}"));
            }
        }
    }

    public static async Task Report(Options options, TextWriter output)
    {
        IReadOnlyList<string[]> lines = await Processes.Run(options.Processes, options.Arguments);
        foreach (Workload workload in options.Workloads)
        {
            using Floor floor = new(workload);
            await output.WriteLineAsync();
            await output.WriteLineAsync($"{workload.Id}: {workload.Title}, {floor.SignedBytes:N0} bytes are signed; {options.Processes} processes");
            await output.WriteLineAsync();
            await output.WriteLineAsync("| | x floor: median (range) | ns | allocated B |");
            await output.WriteLineAsync("|---|--:|--:|--:|");
            foreach (IGrouping<string, string[]> rows in lines.Where(line => line[0] == workload.Id).GroupBy(line => line[1]))
            {
                double[] ratios = [.. rows.Select(row => Number(row[2])).Order()];
                double nanoseconds = Sampler.Median(rows.Select(row => Number(row[3])));
                double bytes = Sampler.Median(rows.Select(row => Number(row[4])));
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {rows.Key} | {Sampler.Median(ratios):F2} ({ratios[0]:F2}-{ratios[^1]:F2}) | {nanoseconds:N0} | {bytes:N0} |"));
            }
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
