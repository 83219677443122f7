using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// A formal location by which values enter a function: who calls, where the values leave again, and which values come in. What
/// is worked out for one entry serves every caller of it (the tabulation of interprocedural reachability).
/// </summary>
internal sealed class CallEntry
{
    public CallEntry(Location formal) => Formal = formal;

    public Location Formal { get; }

    /// <summary>The callers, by call.</summary>
    public Dictionary<EdgeLabel.CallSite, List<Caller>> Callers { get; } = new();

    /// <summary>The callers that are known.</summary>
    public HashSet<Caller> KnownCallers { get; } = new();

    /// <summary>Where the values leave, by call.</summary>
    public Dictionary<EdgeLabel.CallSite, List<Exit>> Exits { get; } = new();

    /// <summary>The exits that are known.</summary>
    public HashSet<(EdgeLabel.CallSite Call, Exit Exit)> KnownExits { get; } = new();

    /// <summary>The values that come in, with the type of the object that is called.</summary>
    public HashSet<EntryValue> Values { get; } = new();

    /// <summary>The merge keys of the values.</summary>
    public Dictionary<AbstractValue, HashSet<MergeKey>> Keys { get; } = new();

    /// <summary>The entries that the values are passed on to.</summary>
    public List<(CallEntry Entry, EdgeLabel.CallSite Call, DispatchConstraint? Constraint)> PassedOn { get; } = new();

    /// <summary>The heap locations that the values are stored in.</summary>
    public List<(Location Location, DispatchConstraint? Constraint)> Stores { get; } = new();

    /// <summary>The delegates that come in and are called.</summary>
    public List<DelegateCall> Delegates { get; } = new();

    /// <summary>A call that a value comes in with.</summary>
    /// <param name="Actual">The location of the argument.</param>
    /// <param name="Origin">The origin of the argument: a <see cref="Fact"/>, or an entry of the caller.</param>
    /// <param name="Constraint">The constraint on the caller's own object.</param>
    /// <param name="Call">The call.</param>
    public sealed record Caller(Location Actual, object Origin, DispatchConstraint? Constraint, EdgeLabel.CallSite Call);

    /// <summary>Where a value leaves.</summary>
    /// <param name="Constraint">The constraint on the object that was called.</param>
    /// <param name="Target">The location in the caller.</param>
    public sealed record Exit(DispatchConstraint? Constraint, Location Target);

    /// <summary>A value that comes in.</summary>
    /// <param name="Fact">The value.</param>
    /// <param name="Receiver">The constraint on the object that is called.</param>
    public sealed record EntryValue(Fact Fact, DispatchConstraint? Receiver);
}
