namespace GrantGen.Benchmarks.Minting.Contenders;

/// <summary>A way to mint the token of one workload. Not thread-safe: each thread uses a separate instance if the contender has state.</summary>
internal abstract class Contender
{
    /// <summary>A short name for the tables.</summary>
    public abstract string Name { get; }

    /// <summary>Mints once, as a user would.</summary>
    /// <returns>The length of the token, so that the compiler cannot remove the work.</returns>
    public abstract int Mint();

    /// <summary>A token that was minted, for the comparison of the claims; null if the contender does not make a token.</summary>
    public abstract string? Token();

    /// <summary>All contenders in the order of the tables, the floor first.</summary>
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
