using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <content>Calls and returns: the entries of functions, and the summaries of values that leave through the call by which they entered.</content>
internal sealed partial class FixpointSolver
{
    private readonly Dictionary<(Location Formal, bool IsOneOfSeveral), CallEntry> _entries = new();

    private void TransferCall(Location source, CallEntry.Origin origin, DispatchConstraint? constraint, Location formal, EdgeLabel.CallSite call)
    {
        bool isOneOfSeveral = origin.IsOneOfSeveral;
        if (!_entries.TryGetValue((formal, isOneOfSeveral), out CallEntry? entry))
        {
            _entries.Add((formal, isOneOfSeveral), entry = new CallEntry(formal));
        }

        AddCaller(entry, new CallEntry.Caller(source, origin, constraint, call));
        Add(formal, new CallEntry.Origin(entry, isOneOfSeveral), constraint: null);
    }

    private void TransferReturn(Location source, CallEntry.Origin origin, DispatchConstraint? constraint, Location target, EdgeLabel.CallSite call)
    {
        if (origin.Entry is { } entry)
        {
            CallEntry.Exit exit = new(constraint, target, origin);
            if (!entry.KnownExits.Add((call, exit)))
            {
                return;
            }

            ListOf(entry.Exits, call).Add(exit);
            foreach (CallEntry.Caller caller in ListOf(entry.Callers, call).ToArray())
            {
                ApplySummary(caller, exit);
            }

            return;
        }

        Fact fact = origin.Fact!;

        // A room that other code stored in a parameter left through the call of that code, not through this one.
        if ((fact is { Value: AbstractValue.ExternallyAssigned, Provenance: Provenance.Object } && !source.IsHeap)
            || (constraint is not null && !constraint.IsSatisfiedBy(call.ReceiverType, call.IsExact)))
        {
            return;
        }

        if (call.ConstrainedTo is { } parameter && constraint is not null && fact.Value is AbstractValue.Token { Site: { Parameter: null } site })
        {
            // The implementing type is known once the type argument is.
            Add(target, fact with { Value = new AbstractValue.Token(site with { Parameter = parameter, Argument = constraint.Type }) }, constraint: null);
            return;
        }

        if (_typeArguments.Substitute(fact.Value, call.Target, call.ReceiverType) is not { } value)
        {
            return;
        }

        MergeKey? key = call.IsSelf || !value.IsMerged
            ? fact.Key
            : KeyAfterDispatch(fact.Key, constraint, call.ReceiverType);
        if (key is null && value is AbstractValue.Token or AbstractValue.UnknownOrigin && call.OneOfSeveral is { } function)
        {
            key = new MergeKey.Origin(new AbstractValue.Function(function));
        }

        Provenance provenance = call.IsSelf || fact.Provenance == Provenance.Object ? fact.Provenance : Provenance.AnyReceiver;
        Add(
            target,
            fact with { Value = value, Provenance = provenance, Key = key },
            call.IsSelf ? constraint : null);
    }

    private void AddCaller(CallEntry entry, CallEntry.Caller caller)
    {
        if (!entry.KnownCallers.Add(caller))
        {
            return;
        }

        ListOf(entry.Callers, caller.Call).Add(caller);
        foreach (CallEntry.Exit exit in ListOf(entry.Exits, caller.Call).ToArray())
        {
            ApplySummary(caller, exit);
        }

        if (caller.Origin.Fact is { } fact)
        {
            AddValue(entry, new CallEntry.EntryValue(WithKey(fact, caller.Call, entry), ReceiverOf(caller.Call, caller.Constraint)));
        }
        else if (caller.Origin.Entry is { } outer)
        {
            outer.PassedOn.Add((entry, caller.Call, caller.Constraint, caller.Origin));
            foreach (CallEntry.EntryValue value in outer.Values.ToArray())
            {
                PassOn(value, entry, caller.Call, caller.Constraint, caller.Origin);
            }
        }

        foreach (DelegateCall call in entry.Delegates.ToArray())
        {
            SpecializeForCaller(call, caller);
        }
    }

    /// <summary>A value that entered through a call leaves through it.</summary>
    private void ApplySummary(CallEntry.Caller caller, CallEntry.Exit exit)
    {
        CallEntry.Origin origin = caller.Origin.Mark(exit.Origin.IsOneOfSeveral, exit.Origin.IsElement);
        origin = exit.Origin.IsKeyed ? origin.MarkKeyed() : origin;
        if (exit.Constraint is not { } constraint)
        {
            Add(exit.Target, origin, caller.Constraint);
        }
        else if (!caller.Call.IsSelf)
        {
            if (constraint.IsSatisfiedBy(caller.Call.ReceiverType, caller.Call.IsExact))
            {
                Add(exit.Target, origin, caller.Constraint);
            }
        }
        else if (DispatchConstraint.AreCompatible(caller.Constraint, constraint))
        {
            Add(exit.Target, origin, DispatchConstraint.Narrow(caller.Constraint, constraint));
        }
    }

    private void AddValue(CallEntry entry, CallEntry.EntryValue value)
    {
        if (value.Fact.Key is { } key && key is not (MergeKey.Many or MergeKey.Element))
        {
            if (!entry.Keys.TryGetValue(value.Fact.Value, out MergeKeySet? keys))
            {
                entry.Keys.Add(value.Fact.Value, keys = new MergeKeySet());
            }

            if (keys.Join(key) is MergeKey.Many many)
            {
                value = new CallEntry.EntryValue(value.Fact with { Key = many }, Receiver: null);
            }
        }

        if (!entry.Values.Add(value))
        {
            return;
        }

        if (_isAlone)
        {
            VisitExternal(entry.Formal, value.Fact);
        }

        foreach ((Location location, DispatchConstraint? constraint, CallEntry.Origin origin) in entry.Stores.ToArray())
        {
            Store(value, location, constraint, origin);
        }

        foreach ((CallEntry inner, EdgeLabel.CallSite call, DispatchConstraint? constraint, CallEntry.Origin origin) in entry.PassedOn.ToArray())
        {
            PassOn(value, inner, call, constraint, origin);
        }
    }

    private void PassOn(CallEntry.EntryValue value, CallEntry inner, EdgeLabel.CallSite call, DispatchConstraint? constraint, CallEntry.Origin origin)
    {
        if (DispatchConstraint.AreCompatible(constraint, value.Receiver))
        {
            AddValue(inner,
                new CallEntry.EntryValue(WithKey(origin.Apply(value.Fact), call, inner),
                    ReceiverOf(call, DispatchConstraint.Narrow(value.Receiver, constraint))));
        }
    }

    /// <summary>The first call that is not on the object itself distinguishes a value from those of other calls.</summary>
    private static Fact WithKey(Fact fact, EdgeLabel.CallSite call, CallEntry entry)
    {
        // Each caller knows its own object best, and no caller's object takes precedence over another's.
        fact = call.IsSelf ? fact : Stored(fact);
        return fact.Value.IsMerged && (fact.Key is null || (fact.Key is MergeKey.Argument { Call.IsSelf: true } && !call.IsSelf)) ? fact with { Key = new MergeKey.Argument(call, entry.Formal) } : fact;
    }

    private void AddStore(CallEntry entry, Location location, DispatchConstraint? constraint, CallEntry.Origin origin)
    {
        if (entry.Stores.Contains((location, constraint, origin)))
        {
            return;
        }

        entry.Stores.Add((location, constraint, origin));
        foreach (CallEntry.EntryValue value in entry.Values.ToArray())
        {
            Store(value, location, constraint, origin);
        }
    }

    private void Store(CallEntry.EntryValue value, Location location, DispatchConstraint? constraint, CallEntry.Origin origin)
    {
        if (DispatchConstraint.AreCompatible(constraint, value.Receiver))
        {
            Fact stored = Stored(origin.Apply(value.Fact));
            Add(location, stored with { Key = WithoutOwnCall(stored.Key) }, DispatchConstraint.Narrow(value.Receiver, constraint));
        }
    }

    /// <summary>The constraint on the receiver: for a call on the object itself, also the constraint on the caller's object.</summary>
    private static DispatchConstraint? ReceiverOf(EdgeLabel.CallSite call, DispatchConstraint? own)
    {
        DispatchConstraint? known = call.ReceiverType is { } type ? new DispatchConstraint(type, Answering: null) : null;
        return call.IsSelf ? DispatchConstraint.Narrow(own, known) : known;
    }

    private static List<T> ListOf<T>(Dictionary<EdgeLabel.CallSite, List<T>> lists, EdgeLabel.CallSite call)
    {
        if (!lists.TryGetValue(call, out List<T>? list))
        {
            lists.Add(call, list = new List<T>());
        }

        return list;
    }
}
