namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>A value that reached a location.</summary>
/// <param name="Value">The value.</param>
/// <param name="Key">The key of the first merge on its way; null if there was none.</param>
/// <param name="Provenance">Whether it belongs to this object, or possibly to another object of the class.</param>
/// <param name="IsOneOfSeveral">
/// Whether it came with one of several objects that the location can be, so that it does not hold for the others.
/// </param>
internal sealed record Fact(AbstractValue Value, MergeKey? Key = null, Provenance Provenance = Provenance.Object, bool IsOneOfSeveral = false)
{
    /// <summary>The fact, marked as one of several objects or as an element.</summary>
    public Fact Mark(bool isOneOfSeveral, bool isElement)
    {
        Fact marked = isOneOfSeveral && !IsOneOfSeveral ? this with { IsOneOfSeveral = true } : this;
        return isElement && marked is { Value.IsMerged: true, Key: not MergeKey.Element }
            ? marked with { Key = MergeKey.Element.Instance }
            : marked;
    }

    /// <summary>The fact, marked as taken out of a collection by its key.</summary>
    public Fact MarkKeyed() => Value.IsMerged && Key is not MergeKey.KeyedElement ? this with { Key = MergeKey.KeyedElement.Instance } : this;
}
