
namespace GrantGen.Generator.FlowAnalysis.Domain;

/// <summary>
/// Distinguishes the run-time origins of the values at one abstract location: two callers, two objects, two elements, two
/// implementations. Values with one key, or with none, are alternatives of one run; values with different keys are a merge.
/// </summary>
internal abstract record MergeKey
{
    private MergeKey()
    {
    }

    /// <summary>An argument of a call.</summary>
    /// <param name="Call">The call.</param>
    /// <param name="Formal">The location that the argument reached.</param>
    public sealed record Argument(EdgeLabel.CallSite Call, object Formal) : MergeKey;

    /// <summary>An implementation of a member.</summary>
    public sealed record Implementation(DispatchConstraint Constraint) : MergeKey;

    /// <summary>A type argument, or an element that was stored by one operation.</summary>
    public sealed record Origin(object Identity) : MergeKey;

    /// <summary>An element that was taken out of a collection by its key.</summary>
    public sealed record KeyedElement : MergeKey
    {
        public static readonly KeyedElement Instance = new();
    }

    /// <summary>One of the elements of a collection.</summary>
    public sealed record Element : MergeKey
    {
        public static readonly Element Instance = new();
    }

    /// <summary>Represents more keys than are kept.</summary>
    public sealed record Many : MergeKey
    {
        public static readonly Many Instance = new();
    }
}
