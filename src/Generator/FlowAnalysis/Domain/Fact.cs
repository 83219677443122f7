namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>A value that reached a location.</summary>
/// <param name="Value">The value.</param>
/// <param name="Key">The key of the first merge on its way; null if there was none.</param>
/// <param name="Provenance">Whether it belongs to this object, or possibly to another object of the class.</param>
/// <param name="IsOneOfSeveral">
/// Whether it came with one of several objects that the location can be, so that it does not hold for the others.
/// </param>
internal sealed record Fact(AbstractValue Value, MergeKey? Key = null, Provenance Provenance = Provenance.Object, bool IsOneOfSeveral = false);
