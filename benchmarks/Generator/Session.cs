using System.Diagnostics;
using GrantGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Benchmarks.Generator;

/// <summary>Milliseconds of one session: the first run, and the medians after an edit.</summary>
internal sealed record Times(double Cold, double PlainEdit, double PolicyEdit, double PlainEditBytes);

/// <summary>
/// An editor's session with each of two generators, side by side: each has its own driver and its own chain of compilations,
/// because the second generator to use a compilation would find it already bound. Only the driver is timed.
/// </summary>
internal static class Session
{
    private const int WarmUps = 10;
    private const int Edits = 30;

    public static (Times Trivial, Times Ours) Run(Corpus corpus)
    {
        Side trivial = new(new TrivialGenerator(), corpus.Fresh());
        Side ours = new(new RoomPolicyGenerator(), corpus.Fresh());
        double[] cold = [trivial.Generate(), ours.Generate()];
        trivial.ExpectFiles(corpus.Policies);
        ours.ExpectFiles(corpus.Policies);

        List<double>[] plain = [[], []];
        List<double>[] policy = [[], []];
        List<double>[] bytes = [[], []];
        for (int edit = 1; edit <= WarmUps + Edits; edit++)
        {
            foreach ((int file, List<double>[] times) in new[] { (Corpus.PlainFile, plain), (Corpus.PolicyFile, policy) })
            {
                SyntaxTree tree = corpus.Tree(file, edit);
                Side[] sides = [trivial, ours];

                // The second generator finds warmer processor caches, so the two take turns.
                foreach (int i in edit % 2 == 0 ? new[] { 0, 1 } : [1, 0])
                {
                    sides[i].Replace(file, tree);
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    double time = sides[i].Generate();
                    if (edit > WarmUps)
                    {
                        times[i].Add(time);
                        if (file == Corpus.PlainFile)
                        {
                            bytes[i].Add(GC.GetAllocatedBytesForCurrentThread() - before);
                        }
                    }
                }
            }
        }

        Times Of(int side) => new(cold[side], Median(plain[side]), Median(policy[side]), Median(bytes[side]));
        return (Of(0), Of(1));
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }

    /// <summary>One generator and the project as it sees it.</summary>
    private sealed class Side(IIncrementalGenerator generator, CSharpCompilation compilation)
    {
        private readonly SyntaxTree[] _trees = [.. compilation.SyntaxTrees];
        private CSharpCompilation _compilation = compilation;
        private GeneratorDriver _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options);

        public void Replace(int file, SyntaxTree tree)
        {
            _compilation = _compilation.ReplaceSyntaxTree(_trees[file], tree);
            _trees[file] = tree;
        }

        public void ExpectFiles(int count)
        {
            int files = _driver.GetRunResult().GeneratedTrees.Length;
            if (files != count)
            {
                throw new InvalidOperationException($"{files} files were generated, not {count}.");
            }
        }

        public double Generate()
        {
            long start = Stopwatch.GetTimestamp();
            _driver = _driver.RunGenerators(_compilation);
            return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }
    }
}
