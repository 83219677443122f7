using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// A formal location through which values enter a function: its callers, its exits, and the entering values. The results for one entry serve all its
/// callers (the tabulation of interprocedural reachability).
/// </summary>
internal sealed class CallEntry
{
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
    public Dictionary<AbstractValue, MergeKeySet> Keys { get; } = new();

    /// <summary>The entries that the values are passed on to.</summary>
    public List<(CallEntry Entry, EdgeLabel.CallSite Call, DispatchConstraint? Constraint, Origin Origin)> PassedOn { get; } = new();

    /// <summary>The heap locations that the values are stored in.</summary>
    public List<(Location Location, DispatchConstraint? Constraint, Origin Origin)> Stores { get; } = new();

    /// <summary>The entering delegates that are called.</summary>
    public List<DelegateCall> Delegates { get; } = new();

    /// <summary>A call through which a value enters.</summary>
    /// <param name="Actual">The location of the argument.</param>
    /// <param name="Origin">The origin of the argument.</param>
    /// <param name="Constraint">The constraint on the receiver of the caller.</param>
    /// <param name="Call">The call.</param>
    public sealed record Caller(Location Actual, Origin Origin, DispatchConstraint? Constraint, EdgeLabel.CallSite Call);

    /// <summary>An exit of a value.</summary>
    /// <param name="Constraint">The constraint on the receiver of the call.</param>
    /// <param name="Target">The location in the caller.</param>
    /// <param name="Origin">The entry whose values leave.</param>
    public sealed record Exit(DispatchConstraint? Constraint, Location Target, Origin Origin);

    /// <summary>An entering value.</summary>
    /// <param name="Fact">The value.</param>
    /// <param name="Receiver">The constraint on the receiver of the call.</param>
    public sealed record EntryValue(Fact Fact, DispatchConstraint? Receiver);

    /// <summary>The origin of the values at a location: one fact, or all the values of an entry, which leave it in the context of each caller.</summary>
    public readonly record struct Origin
    {
        private readonly bool _isOneOfSeveral;
        private readonly bool _isElement;
        private readonly bool _isKeyed;

        /// <param name="fact">The fact.</param>
        public Origin(Fact fact) => Fact = fact;

        /// <param name="entry">The entry.</param>
        /// <param name="isOneOfSeveral">Whether the values are those of one of several objects that a location can be.</param>
        /// <param name="isElement">Whether they are elements of a collection.</param>
        /// <param name="isKeyed">Whether they were taken out of a collection by its key.</param>
        public Origin(CallEntry entry, bool isOneOfSeveral, bool isElement = false, bool isKeyed = false)
        {
            Entry = entry;
            _isOneOfSeveral = isOneOfSeveral;
            _isElement = isElement;
            _isKeyed = isKeyed;
        }

        /// <summary>The fact; null for the values of an entry.</summary>
        public Fact? Fact { get; }

        /// <summary>The entry; null for a fact.</summary>
        public CallEntry? Entry { get; }

        /// <summary>Whether it came with one of several objects that its location can be.</summary>
        public bool IsOneOfSeveral => Fact?.IsOneOfSeveral ?? _isOneOfSeveral;

        /// <summary>Whether it came out of a collection.</summary>
        public bool IsElement => Fact is null ? _isElement : Fact.Key is MergeKey.Element;

        /// <summary>Whether it was taken out of a collection by its key.</summary>
        public bool IsKeyed => Fact is null ? _isKeyed : Fact.Key is MergeKey.KeyedElement;

        /// <summary>The origin of one fact.</summary>
        public static implicit operator Origin(Fact fact) => new(fact);

        /// <summary>The origin, marked as one of several objects or as an element.</summary>
        public Origin Mark(bool isOneOfSeveral, bool isElement)
            => Entry is null ? Fact!.Mark(isOneOfSeveral, isElement) : new Origin(Entry, _isOneOfSeveral || isOneOfSeveral, _isElement || isElement, _isKeyed);

        /// <summary>The origin, marked as taken out of a collection by its key.</summary>
        public Origin MarkKeyed() => Entry is null ? Fact!.MarkKeyed() : new Origin(Entry, _isOneOfSeveral, _isElement, isKeyed: true);

        /// <summary>The origin, as the only object that its location can be.</summary>
        public Origin AsOnlyObject()
            => Entry is not null ? new Origin(Entry, isOneOfSeveral: false, _isElement, _isKeyed)
                : Fact is { IsOneOfSeveral: true } ? Fact with { IsOneOfSeveral = false } : this;

        /// <summary>A value of the entry, with the marks of the origin.</summary>
        public Fact Apply(Fact value)
        {
            Fact marked = value.Mark(_isOneOfSeveral, _isElement);
            return _isKeyed ? marked.MarkKeyed() : marked;
        }
    }
}
