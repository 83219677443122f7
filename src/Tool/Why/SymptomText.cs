namespace GrantGen.Tool.Why;

/// <summary>A text as <see cref="SymptomMatcher"/> reads it.</summary>
/// <param name="Features">The terms, spelled right, and the identifiers.</param>
/// <param name="Closeness">How certain it is that the text is about LiveKit.</param>
internal sealed record SymptomText(IReadOnlyList<string> Features, Closeness Closeness);
