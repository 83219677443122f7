namespace GrantGen.Policies;

/// <summary>A part of a template: literal text or a hole.</summary>
/// <param name="Text">Literal text with single braces, or the name of a hole.</param>
/// <param name="IsHole">Whether it is a hole.</param>
internal sealed record TemplatePart(string Text, bool IsHole);
