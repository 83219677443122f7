using GrantGen.Generator.FlowAnalysis.Domain;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <content>Calls and returns: the entries of functions and the summaries of what leaves by the call that entered.</content>
internal sealed partial class FixpointSolver
{
    private readonly Dictionary<Location, CallEntry> _entries = new();

    private void TransferCall(Location source, object origin, DispatchConstraint? constraint, Location formal, EdgeLabel.CallSite call)
    {
        if (!_entries.TryGetValue(formal, out CallEntry? entry))
        {
            _entries.Add(formal, entry = new CallEntry(formal));
        }

        AddCaller(entry, new CallEntry.Caller(source, origin, constraint, call));
        Add(formal, entry, constraint: null);
    }

    private void TransferReturn(Location source, object origin, DispatchConstraint? constraint, Location target, EdgeLabel.CallSite call)
    {
        if (origin is CallEntry entry)
        {
            CallEntry.Exit exit = new(constraint, target);
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

        Fact fact = (Fact)origin;

        // A room that others put into a parameter left with their call, not with this one.
        if ((fact is { Value: AbstractValue.ExternallyAssigned, IsFromHeap: false } && !source.IsHeap) || (constraint is not null && !constraint.Admits(call)))
        {
            return;
        }

        if (call.ConstrainedTo is { } parameter && constraint is not null && fact.Value is AbstractValue.Token { Site: { Parameter: null } site })
        {
            // Which type answers is known once the type argument is.
            Add(target, fact with { Value = new AbstractValue.Token(site with { Parameter = parameter, Argument = constraint.Type }) }, constraint: null);
            return;
        }

        if (_typeArguments.Substitute(fact.Value, call.Target, call.ReceiverType) is not { } value)
        {
            return;
        }

        Add(
            target,
            fact with { Value = value, Key = call.IsSelf || value is not AbstractValue.Token ? fact.Key : KeyAfterDispatch(fact.Key, constraint, call.ReceiverType) },
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

        if (caller.Origin is Fact fact)
        {
            AddValue(entry, new CallEntry.EntryValue(WithKey(fact, caller.Call, entry), ReceiverOf(caller.Call, caller.Constraint)));
        }
        else if (caller.Origin is CallEntry outer)
        {
            outer.PassedOn.Add((entry, caller.Call, caller.Constraint));
            foreach (CallEntry.EntryValue value in outer.Values.ToArray())
            {
                PassOn(value, entry, caller.Call, caller.Constraint);
            }
        }

        foreach (DelegateCall call in entry.Delegates.ToArray())
        {
            Lift(call, caller);
        }
    }

    /// <summary>A value that came in with a call leaves with it.</summary>
    private void ApplySummary(CallEntry.Caller caller, CallEntry.Exit exit)
    {
        if (exit.Constraint is not { } constraint)
        {
            Add(exit.Target, caller.Origin, caller.Constraint);
        }
        else if (!caller.Call.IsSelf)
        {
            if (constraint.Admits(caller.Call))
            {
                Add(exit.Target, caller.Origin, caller.Constraint);
            }
        }
        else if (DispatchConstraint.AreCompatible(caller.Constraint, constraint))
        {
            Add(exit.Target, caller.Origin, DispatchConstraint.Narrow(caller.Constraint, constraint));
        }
    }

    private void AddValue(CallEntry entry, CallEntry.EntryValue value)
    {
        if (value.Fact.Key is { } key && key is not (MergeKey.Many or MergeKey.Element))
        {
            if (!entry.Keys.TryGetValue(value.Fact.Value, out HashSet<MergeKey>? keys))
            {
                entry.Keys.Add(value.Fact.Value, keys = new HashSet<MergeKey>());
            }

            if (!keys.Contains(key) && keys.Count >= MaxKeys)
            {
                value = new CallEntry.EntryValue(value.Fact with { Key = MergeKey.Many.Instance }, Receiver: null);
            }
            else
            {
                keys.Add(key);
            }
        }

        if (!entry.Values.Add(value))
        {
            return;
        }

        foreach ((Location location, DispatchConstraint? constraint) in entry.Stores.ToArray())
        {
            Store(value, location, constraint);
        }

        foreach ((CallEntry inner, EdgeLabel.CallSite call, DispatchConstraint? constraint) in entry.PassedOn.ToArray())
        {
            PassOn(value, inner, call, constraint);
        }
    }

    private void PassOn(CallEntry.EntryValue value, CallEntry inner, EdgeLabel.CallSite call, DispatchConstraint? constraint)
    {
        if (DispatchConstraint.AreCompatible(constraint, value.Receiver))
        {
            AddValue(inner, new CallEntry.EntryValue(WithKey(value.Fact, call, inner), ReceiverOf(call, DispatchConstraint.Narrow(value.Receiver, constraint))));
        }
    }

    /// <summary>The first call that is not on the object itself tells a value from those of other calls.</summary>
    private static Fact WithKey(Fact fact, EdgeLabel.CallSite call, CallEntry entry)
        => fact.Value is AbstractValue.Token && (fact.Key is null || (fact.Key is MergeKey.Argument { Call.IsSelf: true } && !call.IsSelf)) ? fact with { Key = new MergeKey.Argument(call, entry.Formal) } : fact;

    private void AddStore(CallEntry entry, Location location, DispatchConstraint? constraint)
    {
        if (entry.Stores.Contains((location, constraint)))
        {
            return;
        }

        entry.Stores.Add((location, constraint));
        foreach (CallEntry.EntryValue value in entry.Values.ToArray())
        {
            Store(value, location, constraint);
        }
    }

    private void Store(CallEntry.EntryValue value, Location location, DispatchConstraint? constraint)
    {
        if (DispatchConstraint.AreCompatible(constraint, value.Receiver))
        {
            Add(location, value.Fact with { Key = WithoutOwnCall(value.Fact.Key), IsFromHeap = false }, DispatchConstraint.Narrow(value.Receiver, constraint));
        }
    }

    /// <summary>What is known of the object that is called: on the object itself, what is known of the caller's.</summary>
    private static DispatchConstraint? ReceiverOf(EdgeLabel.CallSite call, DispatchConstraint? own)
    {
        DispatchConstraint? known = call.ReceiverType is { } type ? new DispatchConstraint(type.OriginalDefinition, Answering: null) : null;
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
