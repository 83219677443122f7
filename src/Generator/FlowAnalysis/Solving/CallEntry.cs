using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// A formal location through which values enter a function: its callers, its exits, and the entering values. The results for one entry serve all its
/// callers (the tabulation of interprocedural reachability).
/// </summary>
internal sealed class CallEntry
{
    private readonly View?[] _views = new View?[4];

    public CallEntry(Location formal) => Formal = formal;

    public Location Formal { get; }

    /// <summary>The callers, by call.</summary>
    public Dictionary<EdgeLabel.CallSite, List<Caller>> Callers { get; } = new();

    /// <summary>The known callers.</summary>
    public HashSet<Caller> KnownCallers { get; } = new();

    /// <summary>The exits, by call.</summary>
    public Dictionary<EdgeLabel.CallSite, List<Exit>> Exits { get; } = new();

    /// <summary>The known exits.</summary>
    public HashSet<(EdgeLabel.CallSite Call, Exit Exit)> KnownExits { get; } = new();

    /// <summary>The entering values, with the constraint on the receiver.</summary>
    public HashSet<EntryValue> Values { get; } = new();

    /// <summary>The merge keys of the values.</summary>
    public Dictionary<AbstractValue, HashSet<MergeKey>> Keys { get; } = new();

    /// <summary>The entries that the values are passed on to.</summary>
    public List<(CallEntry Entry, EdgeLabel.CallSite Call, DispatchConstraint? Constraint, object Origin)> PassedOn { get; } = new();

    /// <summary>The heap locations that the values are stored in.</summary>
    public List<(Location Location, DispatchConstraint? Constraint, object Origin)> Stores { get; } = new();

    /// <summary>The entering delegates that are called.</summary>
    public List<DelegateCall> Delegates { get; } = new();

    /// <summary>A call through which a value enters.</summary>
    /// <param name="Actual">The location of the argument.</param>
    /// <param name="Origin">The origin of the argument: a <see cref="Fact"/>, or an entry of the caller.</param>
    /// <param name="Constraint">The constraint on the receiver of the caller.</param>
    /// <param name="Call">The call.</param>
    public sealed record Caller(Location Actual, object Origin, DispatchConstraint? Constraint, EdgeLabel.CallSite Call);

    /// <summary>An exit of a value.</summary>
    /// <param name="Constraint">The constraint on the receiver of the call.</param>
    /// <param name="Target">The location in the caller.</param>
    /// <param name="Origin">The entry that leaves, or its view.</param>
    public sealed record Exit(DispatchConstraint? Constraint, Location Target, object Origin);

    /// <summary>An entering value.</summary>
    /// <param name="Fact">The value.</param>
    /// <param name="Receiver">The constraint on the receiver of the call.</param>
    public sealed record EntryValue(Fact Fact, DispatchConstraint? Receiver);

    /// <summary>The entry of an origin that is an entry or a view; null for a fact.</summary>
    public static CallEntry? FromOrigin(object origin) => origin as CallEntry ?? (origin as View)?.Entry;

    /// <summary>Whether an origin came with one of several objects that its location can be.</summary>
    public static bool IsOneOfSeveral(object origin) => origin is Fact { IsOneOfSeveral: true } or View { IsOneOfSeveral: true };

    /// <summary>Whether an origin came out of a collection.</summary>
    public static bool IsElement(object origin) => origin is Fact { Key: MergeKey.Element } or View { IsElement: true };

    /// <summary>An origin, marked as one of several objects or as an element.</summary>
    public static object With(object origin, bool isOneOfSeveral, bool isElement) => origin switch
    {
        Fact fact => With(fact, isOneOfSeveral, isElement),
        CallEntry entry => entry.As(isOneOfSeveral, isElement),
        View view => view.Entry.As(isOneOfSeveral || view.IsOneOfSeveral, isElement || view.IsElement),
        _ => origin,
    };

    /// <summary>A fact, marked as one of several objects or as an element.</summary>
    public static Fact With(Fact fact, bool isOneOfSeveral, bool isElement)
    {
        fact = isOneOfSeveral && !fact.IsOneOfSeveral ? fact with { IsOneOfSeveral = true } : fact;
        return isElement && fact is { Value: AbstractValue.Token or AbstractValue.Function, Key: not MergeKey.Element } ? fact with { Key = MergeKey.Element.Instance } : fact;
    }

    /// <summary>A fact of an entry, with the marks of the entry's view.</summary>
    public static Fact Seen(Fact fact, object origin) => origin is View view ? With(fact, view.IsOneOfSeveral, view.IsElement) : fact;

    /// <summary>The entry, or a view of it that marks its values as those of one of several objects or as elements.</summary>
    public object As(bool isOneOfSeveral, bool isElement)
    {
        int index = (isOneOfSeveral ? 1 : 0) + (isElement ? 2 : 0);
        return index == 0 ? this : _views[index] ??= new View(this, isOneOfSeveral, isElement);
    }

    /// <summary>A view of an entry: its values, after they flowed through one of several objects or into a collection.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="isOneOfSeveral">Whether they are those of one of several objects that a location can be.</param>
    /// <param name="isElement">Whether they are elements.</param>
    public sealed class View(CallEntry entry, bool isOneOfSeveral, bool isElement)
    {
        public CallEntry Entry { get; } = entry;

        public bool IsOneOfSeveral { get; } = isOneOfSeveral;

        public bool IsElement { get; } = isElement;
    }
}
