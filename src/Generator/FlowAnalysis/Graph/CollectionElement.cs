namespace GrantGen.Generator.FlowAnalysis.Graph;

/// <summary>The key of what a collection, a queue, a channel or a cache contains: one part for all elements.</summary>
internal sealed class CollectionElement
{
    public static readonly CollectionElement Instance = new();

    private CollectionElement()
    {
    }
}
