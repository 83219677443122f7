namespace GrantGen.Generator.Emission;

/// <summary>One part of a payload.</summary>
/// <param name="Kind">The kind of the part.</param>
/// <param name="Text">Its text, whose meaning depends on the kind.</param>
/// <param name="Following">The literal text between a hole and the next one; empty after the last one.</param>
internal sealed record PayloadPart(PayloadPartKind Kind, string Text, string Following = "");
