namespace GrantGen.Policies;

/// <summary>A stretch of a template.</summary>
/// <param name="Text">Literal text with single braces, or the name of a hole.</param>
/// <param name="IsHole">Which of the two.</param>
internal sealed record TemplatePart(string Text, bool IsHole);
