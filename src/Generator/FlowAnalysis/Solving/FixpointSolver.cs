using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// A forward may-analysis over value-flow graphs, to a fixed point: context-sensitive by tabulation, field-sensitive by access
/// paths, with one object for the receiver of each function, and constraints on its type for dispatch. It starts from the existing values, so the
/// work grows with what they reach and not with the size of the code. The graphs are not changed.
/// </summary>
internal sealed partial class FixpointSolver
{
    /// <summary>The maximum number of dispatch constraints of one value at one location.</summary>
    private const int MaxConstraints = 12;

    private readonly HashSet<(Location Location, CallEntry.Origin Origin, DispatchConstraint? Constraint)> _states = new();
    private readonly Dictionary<Location, List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>> _byLocation = new();
    private readonly Dictionary<(Location Location, AbstractValue Value, Provenance Provenance), MergeKeySet> _keys = new();
    private readonly Dictionary<(Location Location, CallEntry.Origin Origin), int> _constraints = new();
    private readonly Queue<(Location Location, CallEntry.Origin Origin, DispatchConstraint? Constraint)> _worklist = new();
    private readonly LocationTable _locations;
    private readonly WellKnownTypes _types;
    private readonly TypeArguments _typeArguments;
    private readonly bool _isAlone;
    private readonly CancellationToken _cancellationToken;

    private FixpointSolver(IReadOnlyList<TypeFlowGraph> graphs, WellKnownTypes types, CancellationToken cancellationToken)
    {
        _types = types;
        _isAlone = graphs.Count == 1;
        _typeArguments = new TypeArguments(types, cancellationToken);
        _cancellationToken = cancellationToken;
        _locations = new LocationTable(graphs);
        foreach (DelegateCallSite call in graphs.SelectMany(graph => graph.DelegateCalls))
        {
            Add(new DelegateCall(
                _locations.GetOrAdd(call.Delegate),
                call.Arguments.Select(argument => argument is null ? null : _locations.GetOrAdd(argument)).ToList(),
                _locations.GetOrAdd(call.Result),
                call.Call,
                Depth: 0));
        }
    }

    /// <summary>The number of transfers.</summary>
    public long Steps { get; private set; }

    /// <summary>Solves one graph, in which everything external is unknown, or several graphs together.</summary>
    public static FlowAnalysisResult Solve(IReadOnlyList<TypeFlowGraph> graphs, WellKnownTypes types, CancellationToken cancellationToken)
    {
        FixpointSolver solver = new(graphs, types, cancellationToken);
        solver.Seed();
        solver.Propagate();

        // A token without a known value, such as a parameter without a visible caller, is external. So is a text that nothing here sets.
        foreach (Location token in graphs.SelectMany(graph => graph.Connected).Select(solver._locations.GetOrAdd)
            .Concat(solver._locations.All.Where(location => location.Nodes.Any(IsSettableText)))
            .Where(token => !solver.HasKnownValue(token)).ToList())
        {
            solver.Add(token, new Fact(AbstractValue.UnknownOrigin.Instance), constraint: null);
        }

        solver.Propagate();
        return new FlowAnalysisResult(solver._locations, solver._byLocation, solver._typeArguments, graphs, solver.Steps);
    }

    private void Seed()
    {
        foreach (Location location in _locations.All)
        {
            foreach (FlowNode node in location.Nodes)
            {
                foreach (MintSite site in node.MintSites)
                {
                    Add(location, new Fact(new AbstractValue.Token(site)), constraint: null);
                }

                foreach (IMethodSymbol function in node.Functions)
                {
                    Add(location, new Fact(new AbstractValue.Function(function)), constraint: null);
                }

                if (InitialValueOf(node, _isAlone) is { } value)
                {
                    Add(location, new Fact(value), constraint: null);
                }
            }
        }
    }

    private static AbstractValue? InitialValueOf(FlowNode node, bool isAlone)
        => node.IsUnknown
            || (isAlone && node is { IsExternal: true, IsTrackedReference: false, Role: not FlowNodeRole.Receiver }) ? AbstractValue.UnknownOrigin.Instance
            : node.IsUnknownElement ? AbstractValue.UnknownElement.Instance
            : isAlone && node is { IsExternal: true, Role: not FlowNodeRole.Receiver } ? AbstractValue.ExternalInput.Instance
            : isAlone && ExternallyAssignableMemberOf(node) is { } member ? new AbstractValue.ExternallyAssigned(member)
            : null;

    /// <summary>
    /// The member through which other types can store a value here; null if there is none. They can also connect a room that they can only read.
    /// </summary>
    private static ISymbol? ExternallyAssignableMemberOf(FlowNode node)
    {
        bool isShared = node.IsTrackedReference || node.CarriesTrackedReferences;
        ISymbol? member = node switch
        {
            { Role: FlowNodeRole.Receiver or FlowNodeRole.Body } => null,
            { Symbol: IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor } method } } => method,
            { Symbol: IPropertySymbol property } => isShared || property.SetMethod is { DeclaredAccessibility: not Accessibility.Private } ? property : null,
            { Symbol: IFieldSymbol field } => isShared || !field.IsReadOnly ? field : null,
            _ => null,
        };
        return member?.DeclaredAccessibility == Accessibility.Private ? null : member;
    }

    /// <summary>Whether other code, such as a binding of a view, can set a text here.</summary>
    private static bool IsSettableText(FlowNode node)
        => node.Symbol is IPropertySymbol { Type.SpecialType: SpecialType.System_String } or IFieldSymbol { Type.SpecialType: SpecialType.System_String }
            && ExternallyAssignableMemberOf(node) is not null;

    private void Propagate()
    {
        while (_worklist.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            (Location location, CallEntry.Origin origin, DispatchConstraint? constraint) = _worklist.Dequeue();
            foreach (LocationEdge edge in _locations.SuccessorsOf(location))
            {
                Steps++;
                Transfer(location, origin, constraint, edge);
            }

            VisitDelegates(location, origin, constraint);
            if (_isAlone && origin.Fact is { } passed)
            {
                VisitExternal(location, passed);
            }

            if (origin.Fact is { Value: AbstractValue.UnknownOrigin or AbstractValue.UnknownElement or AbstractValue.ExternallyAssigned })
            {
                foreach (Location child in location.Children.ToArray())
                {
                    Add(child, PartOfUnknown(origin.Fact, child), constraint);
                }
            }
        }
    }

    /// <summary>
    /// The value of a part of an unknown value. An object of unknown origin can still have what this code stores in it, but a collection also has
    /// elements that other code put there.
    /// </summary>
    private static Fact PartOfUnknown(Fact whole, Location part)
        => whole.Value is AbstractValue.UnknownOrigin && part.Key is not AccessPathElement.CollectionElement
            ? whole with { Provenance = Provenance.AnyReceiver }
            : whole;

    /// <summary>Whether a location has a value that is not one that only other types can have stored there.</summary>
    private bool HasKnownValue(Location location)
        => _byLocation.TryGetValue(location, out List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>? states)
            && states.Exists(state => state.Origin.Entry is { } entry ? entry.Values.Any(value => IsKnown(value.Fact)) : IsKnown(state.Origin.Fact!));

    private static bool IsKnown(Fact fact) => fact.Value is not AbstractValue.ExternallyAssigned;

    private void Add(Location location, CallEntry.Origin origin, DispatchConstraint? constraint)
    {
        if (origin.Fact is { Value: AbstractValue.UnknownOrigin })
        {
            // An unknown value is unknown for every type of object.
            constraint = null;
        }

        if (location.IsHeap && origin.Entry is { } entry)
        {
            AddStore(entry, location, constraint, origin);
            return;
        }

        if (_states.Contains((location, origin, constraint)))
        {
            return;
        }

        if (constraint is not null)
        {
            _constraints.TryGetValue((location, origin), out int count);
            if (count >= MaxConstraints)
            {
                Add(location, origin.Fact is { } limited ? limited with { Key = MergeKey.Many.Instance } : origin, constraint: null);
                return;
            }

            _constraints[(location, origin)] = count + 1;
        }

        if (origin.Fact is { Key: { } key } fact && key is not (MergeKey.Many or MergeKey.KeyedElement or MergeKey.Element))
        {
            if (!_keys.TryGetValue((location, fact.Value, fact.Provenance), out MergeKeySet? keys))
            {
                _keys.Add((location, fact.Value, fact.Provenance), keys = new MergeKeySet());
            }

            if (keys.Join(key) is MergeKey.Many many)
            {
                Add(location, fact with { Key = many }, constraint);
                return;
            }
        }

        _states.Add((location, origin, constraint));
        if (!_byLocation.TryGetValue(location, out List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>? states))
        {
            _byLocation.Add(location, states = new List<(CallEntry.Origin Origin, DispatchConstraint? Constraint)>());
        }

        states.Add((origin, constraint));
        _worklist.Enqueue((location, origin, constraint));
    }
}
