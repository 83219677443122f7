using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using GrantGen.Benchmarks.Minting;
using GrantGen.Benchmarks.Minting.Harness;
using Perfolizer.Horology;

string mode = args.Length > 0 ? args[0] : "quick";
switch (mode)
{
    case "check":
        await ClaimsCheck.Run(Console.Out);
        return 0;

    case "quick":
        Options ratios = Options.Parse(args);
        if (ratios.IsChild)
        {
            Quick.Measure(ratios, Console.Out);
            return 0;
        }

        await ClaimsCheck.Run(Console.Error);
        await Quick.Report(ratios, Console.Out);
        return 0;

    case "throughput":
        Options threads = Options.Parse(args, "W1");
        if (threads.IsChild)
        {
            Throughput.Measure(threads, Console.Out);
            return 0;
        }

        await ClaimsCheck.Run(Console.Error);
        await Throughput.Report(threads, Console.Out);
        return 0;

    case "grants":
        return GrantsRead.Report(Console.Out) ? 0 : 1;

    case "bench":
        await ClaimsCheck.Run(Console.Error);
        Job job = Job.Default.WithLaunchCount(2).WithWarmupCount(6).WithIterationCount(12).WithIterationTime(TimeInterval.FromMilliseconds(200));
        BenchmarkRunner.Run<MintBenchmarks>(DefaultConfig.Instance.AddJob(job), args[1..]);
        return 0;

    default:
        await Console.Error.WriteLineAsync("Modes: check, quick, throughput, grants, bench. See benchmarks/README.md.");
        return 1;
}
