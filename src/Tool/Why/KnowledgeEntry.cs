namespace GrantGen.Tool.Why;

/// <summary>A cause of what people see, from <c>entries.json</c>.</summary>
/// <param name="Id">Its name, which other entries refer to.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Permission">Whether a permission is involved: yes, no, or partly.</param>
/// <param name="Meaning">What happened.</param>
/// <param name="Checks">What to look at, the likeliest first.</param>
/// <param name="Grant">The grant or setting; empty if there is none.</param>
/// <param name="Tell">How to tell the cause from those that look alike; empty if nothing is known.</param>
/// <param name="Phrases">How people describe it.</param>
/// <param name="Sources">Where the cause is known from.</param>
internal sealed record KnowledgeEntry(
    string Id,
    string Topic,
    string Permission,
    string Meaning,
    IReadOnlyList<string> Checks,
    string Grant,
    string Tell,
    IReadOnlyList<string> Phrases,
    IReadOnlyList<string> Sources)
{
    /// <summary>Whether no source has found out the cause: the answer has to say so.</summary>
    public bool IsOpen => Sources.All(source => source.EndsWith("(not resolved there)", StringComparison.Ordinal));
}
