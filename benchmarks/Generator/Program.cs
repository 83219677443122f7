using System.Globalization;
using GrantGen.Benchmarks.Generator;

// Arguments: numbers of policies; --sessions N.
int sessions = 3;
List<int> sizes = [];
for (int i = 0; i < args.Length; i++)
{
    if (args[i] == "--sessions")
    {
        sessions = int.Parse(args[++i], CultureInfo.InvariantCulture);
    }
    else
    {
        sizes.Add(int.Parse(args[i], CultureInfo.InvariantCulture));
    }
}

if (sizes.Count == 0)
{
    sizes.AddRange([10, 100, 1_000]);
}

Console.WriteLine($"{Corpus.Files:N0} files; milliseconds of the driver, median of {sessions} sessions of 30 edits; x: ours / trivial, median (range)");
Console.WriteLine();
Console.WriteLine("| policies | | trivial | RoomPolicyGenerator | x |");
Console.WriteLine("|--:|---|--:|--:|--:|");
foreach (int size in sizes)
{
    Corpus corpus = new(size);
    Session.Run(corpus);
    List<(Times Trivial, Times Ours)> runs = [.. Enumerable.Range(0, sessions).Select(_ => Session.Run(corpus))];
    Row(size, "cold", runs, times => times.Cold, "F1");
    Row(size, "after an edit elsewhere", runs, times => times.PlainEdit, "F2");
    Row(size, "after an edit of a policy", runs, times => times.PolicyEdit, "F2");
    Row(size, "KiB allocated by an edit elsewhere", runs, times => times.PlainEditBytes / 1024, "N0");
}

static void Row(int size, string what, List<(Times Trivial, Times Ours)> runs, Func<Times, double> value, string format)
{
    double[] ratios = [.. runs.Select(run => value(run.Ours) / value(run.Trivial)).Order()];
    string trivial = Session.Median(runs.Select(run => value(run.Trivial))).ToString(format, CultureInfo.InvariantCulture);
    string ours = Session.Median(runs.Select(run => value(run.Ours))).ToString(format, CultureInfo.InvariantCulture);
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {size:N0} | {what} | {trivial} | {ours} | {Session.Median(ratios):F2} ({ratios[0]:F2}-{ratios[^1]:F2}) |"));
}
