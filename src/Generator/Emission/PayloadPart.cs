namespace GrantGen.Generator.Emission;

/// <summary>One part of a payload.</summary>
internal sealed record PayloadPart(PayloadPartKind Kind, string Text);
