namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>The key of the content of a collection, a queue, a channel or a cache: one part for all elements.</summary>
internal sealed class CollectionElement
{
    public static readonly CollectionElement Instance = new();

    private CollectionElement()
    {
    }
}
