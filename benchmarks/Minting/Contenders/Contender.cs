namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>A way to mint the token of one workload. Not thread-safe: each thread has its own, as far as it has state.</summary>
internal abstract class Contender
{
    /// <summary>Short, for the tables.</summary>
    public abstract string Name { get; }

    /// <summary>Mints once, as a user would.</summary>
    /// <returns>The length of what was made, so that nothing of it can be left out.</returns>
    public abstract int Mint();

    /// <summary>A token that was minted, for the comparison of the claims; null if the contender makes none.</summary>
    public abstract string? Token();

    /// <summary>The floor first; the order of the tables.</summary>
    public static Contender[] All(Workload workload) =>
    [
        new Floor(workload),
        new GeneratedWrite(workload),
        new GeneratedCreate(workload),
        new PlainWriter(workload),
        new WebTokenHandler(workload),
        new SecurityTokenHandler(workload),
        new ServerSdkShape(workload),
    ];

    public static Contender Named(string name, Workload workload)
        => All(workload).FirstOrDefault(contender => contender.Name == name)
            ?? throw new ArgumentException($"There is no contender '{name}': {string.Join(", ", All(workload).Select(contender => contender.Name))}.");
}
