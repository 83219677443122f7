namespace GrantGen.Tool.Why;

/// <summary>A cause of the symptoms that people report, from <c>entries.json</c>.</summary>
/// <param name="Id">Its name, which other entries refer to.</param>
/// <param name="Topic">Its topic.</param>
/// <param name="Permission">Whether a permission is involved: yes, no, or partly.</param>
/// <param name="Meaning">The event that it describes.</param>
/// <param name="Checks">Things to check, most likely first.</param>
/// <param name="Grant">The grant or setting; empty if there is none.</param>
/// <param name="Tell">How to distinguish the cause from similar ones; empty if nothing is known.</param>
/// <param name="Phrases">How people describe it.</param>
/// <param name="Sources">The sources for the cause.</param>
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
    /// <summary>Whether no source knows the cause. The answer must state that.</summary>
    public bool IsOpen => Sources.All(source => source.EndsWith("(not resolved there)", StringComparison.Ordinal));
}
