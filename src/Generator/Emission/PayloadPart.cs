namespace GrantGen.Generator.Emission;

/// <summary>One part of a payload.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">Its text, whose meaning the kind says.</param>
/// <param name="Following">The literal text between a hole and the next one; empty behind the last one.</param>
internal sealed record PayloadPart(PayloadPartKind Kind, string Text, string Following = "");
