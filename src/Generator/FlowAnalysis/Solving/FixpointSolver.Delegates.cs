using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <content>Calls of delegates: the call graph is completed while the solver runs.</content>
internal sealed partial class FixpointSolver
{
    /// <summary>The maximum number of callers to which the call of a delegate is lifted. Code that is written by people needs no more.</summary>
    private const int MaxContextDepth = 4;

    private readonly Dictionary<Location, List<DelegateCall>> _delegateCalls = new();
    private readonly HashSet<(DelegateCall Call, AbstractValue Function, FunctionOrigin Origin, DispatchConstraint? Constraint)> _resolved = new();
    private readonly HashSet<(DelegateCall Call, Location Actual, EdgeLabel.CallSite Caller)> _lifted = new();

    private readonly HashSet<ISymbol> _handedOver = new(SymbolEqualityComparer.Default);

    private void Add(DelegateCall call)
    {
        if (!_delegateCalls.TryGetValue(call.Delegate, out List<DelegateCall>? calls))
        {
            _delegateCalls.Add(call.Delegate, calls = new List<DelegateCall>());
        }

        calls.Add(call);
        if (_byLocation.TryGetValue(call.Delegate, out List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>? states))
        {
            foreach ((CallEntry.Origin origin, DispatchConstraint? constraint) in states.ToArray())
            {
                Visit(call, origin, constraint);
            }
        }
    }

    private void VisitDelegates(Location location, CallEntry.Origin origin, DispatchConstraint? constraint)
    {
        if (_delegateCalls.TryGetValue(location, out List<DelegateCall>? calls))
        {
            foreach (DelegateCall call in calls.ToArray())
            {
                Visit(call, origin, constraint);
            }
        }
    }

    private void Visit(DelegateCall call, CallEntry.Origin origin, DispatchConstraint? constraint)
    {
        if (origin.Fact is { Value: AbstractValue.Function function, Key: var key })
        {
            FunctionOrigin from = key switch
            {
                null => FunctionOrigin.Certain,
                MergeKey.Element or MergeKey.KeyedElement or MergeKey.Many => FunctionOrigin.Element,
                _ => FunctionOrigin.OneObject,
            };
            if (_resolved.Add((call, function, from, constraint)))
            {
                Resolve(call, function.Method, from, constraint);
            }
        }
        else if (origin.Fact is { Value: AbstractValue.ExternallyAssigned or AbstractValue.ExternalInput } outside)
        {
            // A function that other code passes returns what other code knows.
            Add(call.Result, outside, constraint: null);
        }
        else if (origin.Entry is { } entry && !entry.Delegates.Contains(call))
        {
            entry.Delegates.Add(call);
            foreach (CallEntry.Caller caller in entry.KnownCallers.ToArray())
            {
                SpecializeForCaller(call, caller);
            }
        }
    }

    /// <summary>Adds the edges into a function that is called here, and out of it.</summary>
    private void Resolve(DelegateCall call, IMethodSymbol function, FunctionOrigin origin, DispatchConstraint? constraint)
    {
        EdgeLabel.CallSite site = origin == FunctionOrigin.OneObject
            ? new EdgeLabel.CallSite(call.Call.Operation) { OneOfSeveral = function }
            : call.Call;
        for (int i = 0; i < call.Arguments.Count && i < function.Parameters.Length; i++)
        {
            if (call.Arguments[i] is { } argument)
            {
                Location parameter = _locations.GetOrAdd(function.Parameters[i]);
                Derive(argument, parameter, FlowEdgeKind.Call, site);
                if (_types.IsTrackedReference(function.Parameters[i].Type))
                {
                    Derive(parameter, argument, FlowEdgeKind.Return, site);
                }
            }
        }

        Location result = _locations.GetOrAdd(function), target = call.Result;
        if (constraint is not null)
        {
            // The function belongs to objects of one type, and so does what it returns.
            target = new Location();
            Derive(target, call.Result, FlowEdgeKind.ToBaseMember, new EdgeLabel.Dispatch(constraint));
        }

        if (origin == FunctionOrigin.Element)
        {
            Location returned = new();
            Derive(result, returned, FlowEdgeKind.Return, site);
            Derive(returned, target, FlowEdgeKind.ElementStore, site);
        }
        else
        {
            Derive(result, target, FlowEdgeKind.Return, site);
        }

        if (_types.IsTrackedReference(function.ReturnType))
        {
            Derive(call.Result, result, FlowEdgeKind.Call, site);
        }
    }

    /// <summary>
    /// Lifts a call to one caller of the enclosing function: the arguments of the delegate
    /// leave through the caller's call, and its result enters through it.
    /// </summary>
    private void SpecializeForCaller(DelegateCall call, CallEntry.Caller caller)
    {
        if (call.Depth >= MaxContextDepth || !_lifted.Add((call, caller.Actual, caller.Call)))
        {
            return;
        }

        List<Location?> arguments = new();
        foreach (Location? argument in call.Arguments)
        {
            Location? outside = argument is null ? null : new Location();
            if (argument is not null && outside is not null)
            {
                // A room that the function connects after it was passed on is the same room outside.
                Derive(argument, outside, FlowEdgeKind.Return, caller.Call);
                Derive(outside, argument, FlowEdgeKind.Call, caller.Call);
            }

            arguments.Add(outside);
        }

        Location result = new();
        Derive(result, call.Result, FlowEdgeKind.Call, caller.Call);
        Add(new DelegateCall(caller.Actual, arguments, result, new EdgeLabel.CallSite(call.Call.Operation), call.Depth + 1));
    }

    private void Derive(Location source, Location target, FlowEdgeKind kind, EdgeLabel label)
    {
        source.Derived.Add(new LocationEdge(target, kind, label, At: null));
        target.Incoming.Add(new LocationEdge(source, kind, label, At: null));
        Revisit(source);
        Revisit(target);
    }

    /// <summary>A function that is passed to another type is called there, with rooms that the graph of that type determines.</summary>
    private void VisitExternal(Location location, Fact fact)
    {
        if (fact.Value is not AbstractValue.Function { Method: var function } || !IsExternal(location) || !_handedOver.Add(function))
        {
            return;
        }

        foreach (IParameterSymbol parameter in function.Parameters.Where(parameter => _types.IsTrackedReference(parameter.Type)))
        {
            Add(_locations.GetOrAdd(parameter), new Fact(AbstractValue.ExternalInput.Instance), constraint: null);
        }
    }

    private static bool IsExternal(Location location)
    {
        for (Location? whole = location; whole is not null; whole = whole.Parent)
        {
            if (whole.Nodes.Exists(node => node.IsExternal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the states of a location and its parts to the worklist again: there is a new edge.</summary>
    private void Revisit(Location location)
    {
        if (_byLocation.TryGetValue(location, out List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>? states))
        {
            foreach ((CallEntry.Origin origin, DispatchConstraint? constraint) in states)
            {
                _worklist.Enqueue((location, origin, constraint));
            }
        }

        foreach (Location child in location.Children)
        {
            Revisit(child);
        }
    }
}
