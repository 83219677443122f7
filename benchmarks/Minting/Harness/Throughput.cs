using System.Diagnostics;
using System.Globalization;
using GrantGen.Benchmarks.Minting.Contenders;

namespace GrantGen.Benchmarks.Minting.Harness;

/// <summary>
/// Tokens per second on one thread and on two threads that share one signer. The turns of both are interleaved. If other programs need the
/// processors too, two threads do not get two of them. So the last column is based on the processor time of this process: it shows threads
/// that wait for the same memory, and ignores other programs.
/// </summary>
internal static class Throughput
{
    private const int Turns = 15;
    private static readonly TimeSpan s_turn = TimeSpan.FromMilliseconds(300);

    public static void Measure(Options options, TextWriter output)
    {
        foreach (Workload workload in options.Workloads)
        {
            foreach (string name in Contender.All(workload).Select(contender => contender.Name).Where(options.Wants))
            {
                Rate(workload, name, threads: 2);
                List<(double Wall, double Processor)> one = [];
                List<(double Wall, double Processor)> two = [];
                for (int turn = 0; turn < Turns; turn++)
                {
                    one.Add(Rate(workload, name, threads: 1));
                    two.Add(Rate(workload, name, threads: 2));
                }

                double single = Sampler.Median(one.Select(rate => rate.Wall));
                double both = Sampler.Median(two.Select(rate => rate.Wall));
                double scaling = Sampler.Median(two.Zip(one, (b, a) => b.Wall / a.Wall));
                double processor = Sampler.Median(two.Zip(one, (b, a) => b.Processor / a.Processor));
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{workload.Id}\t{name}\t{single:F0}\t{both:F0}\t{scaling:F4}\t{processor:F4}"));
            }
        }
    }

    public static async Task Report(Options options, TextWriter output)
    {
        IReadOnlyList<string[]> lines = await Processes.Run(options.Processes, options.Arguments);
        foreach (Workload workload in options.Workloads)
        {
            await output.WriteLineAsync();
            await output.WriteLineAsync($"{workload.Id}: {workload.Title}; tokens a second, {options.Processes} processes");
            await output.WriteLineAsync();
            await output.WriteLineAsync("| | 1 thread | 2 threads | x: median (range) | x by processor time |");
            await output.WriteLineAsync("|---|--:|--:|--:|--:|");
            foreach (IGrouping<string, string[]> rows in lines.Where(line => line[0] == workload.Id).GroupBy(line => line[1]))
            {
                double[] column(int index) => [.. rows.Select(row => double.Parse(row[index], CultureInfo.InvariantCulture)).Order()];
                string ratio(double[] values) => string.Create(CultureInfo.InvariantCulture, $"{Sampler.Median(values):F2} ({values[0]:F2}-{values[^1]:F2})");
                await output.WriteLineAsync(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {rows.Key} | {Sampler.Median(column(2)):N0} | {Sampler.Median(column(3)):N0} | {ratio(column(4))} | {ratio(column(5))} |"));
            }
        }
    }

    /// <returns>Tokens per second, and tokens per second of processor time multiplied by the number of threads.</returns>
    private static (double Wall, double Processor) Rate(Workload workload, string name, int threads)
    {
        using Barrier begin = new(threads + 1);
        using Barrier end = new(threads + 1);
        long[] counts = new long[threads];
        double[] rates = new double[threads];
        Thread[] workers = [.. Enumerable.Range(0, threads).Select(i => new Thread(() =>
        {
            Contender contender = Contender.Named(name, workload);
            contender.Mint();
            begin.SignalAndWait();
            long start = Stopwatch.GetTimestamp();
            while (Stopwatch.GetElapsedTime(start) < s_turn)
            {
                for (int n = 0; n < 16; n++)
                {
                    contender.Mint();
                }

                counts[i] += 16;
            }

            rates[i] = counts[i] / Stopwatch.GetElapsedTime(start).TotalSeconds;
            end.SignalAndWait();
        }))];

        Array.ForEach(workers, worker => worker.Start());
        begin.SignalAndWait();
        TimeSpan before = Environment.CpuUsage.TotalTime;
        end.SignalAndWait();
        double processor = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
        Array.ForEach(workers, worker => worker.Join());
        return (rates.Sum(), counts.Sum() * threads / processor);
    }
}
