using System.Diagnostics;
using GrantGen.Benchmarks.Minting.Contenders;

namespace GrantGen.Benchmarks.Minting.Harness;

/// <summary>The measurements of one contender in one process.</summary>
/// <param name="Name">The contender.</param>
/// <param name="Ratio">Its time divided by the floor's. The two times of a pair are measured within about a millisecond.</param>
/// <param name="Nanoseconds">Its time for one token.</param>
/// <param name="Bytes">The bytes that one token allocates.</param>
internal sealed record Sample(string Name, double Ratio, double Nanoseconds, double Bytes);

/// <summary>
/// Times contenders against the floor within one process, in turns. A process runs at one of several speeds from its start to its end, and
/// other programs take processor time, so only adjacent measurements can be compared.
/// </summary>
internal static class Sampler
{
    private const int Rounds = 250;
    private static readonly TimeSpan s_warmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan s_batch = TimeSpan.FromMilliseconds(0.5);

    public static IReadOnlyList<Sample> Run(Contender floor, IReadOnlyList<Contender> others)
    {
        // All contenders are warmed up twice: the first pass compiles their code, and the second determines the sizes of the batches.
        int floorBatch = WarmUp(floor);
        int[] batches = [.. others.Select(WarmUp)];
        floorBatch = WarmUp(floor);
        batches = [.. others.Select(WarmUp)];

        List<double> floorTimes = [];
        List<double>[] ratios = [.. others.Select(_ => new List<double>(Rounds))];
        List<double>[] times = [.. others.Select(_ => new List<double>(Rounds))];
        for (int round = 0; round < Rounds; round++)
        {
            double before = Time(floor, floorBatch);
            for (int i = 0; i < others.Count; i++)
            {
                double time = Time(others[i], batches[i]);
                double after = Time(floor, floorBatch);
                ratios[i].Add(time / ((before + after) / 2));
                times[i].Add(time);
                floorTimes.Add(after);
                before = after;
            }
        }

        return
        [
            new Sample(floor.Name, 1, Median(floorTimes), Allocated(floor, floorBatch)),
            .. others.Select((other, i) => new Sample(other.Name, Median(ratios[i]), Median(times[i]), Allocated(other, batches[i]))),
        ];
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }

    /// <returns>The number of tokens in a batch.</returns>
    private static int WarmUp(Contender contender)
    {
        long start = Stopwatch.GetTimestamp();
        int count = 0;
        while (Stopwatch.GetElapsedTime(start) < s_warmUp || count < 100)
        {
            contender.Mint();
            count++;
        }

        return Math.Max(1, (int)(count * s_batch / Stopwatch.GetElapsedTime(start)));
    }

    private static double Time(Contender contender, int batch)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < batch; i++)
        {
            contender.Mint();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / batch;
    }

    private static double Allocated(Contender contender, int batch)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < batch; i++)
        {
            contender.Mint();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)batch;
    }
}
