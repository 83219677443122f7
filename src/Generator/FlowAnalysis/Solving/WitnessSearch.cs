using System.Collections.Immutable;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>
/// Searches backward from a use to a site, on paths whose calls and returns match. It runs only if the sites at a use differ in their verdict. Beyond
/// the limits there is no witness, and so no report.
/// </summary>
internal sealed class WitnessSearch
{
    /// <summary>The maximum number of edges that are followed for one use and one site.</summary>
    private const int MaxSteps = 6_000;

    /// <summary>The maximum number of paths that are tried.</summary>
    private const int MaxWitnesses = 12;

    /// <summary>The maximum number of paths to one location with one call string.</summary>
    private const int MaxVisits = 4;

    /// <summary>The maximum length of call strings.</summary>
    private const int MaxCalls = 8;

    private readonly LocationTable _locations;
    private readonly Func<Location, bool> _hasSite;
    private readonly MintSite _site;
    private readonly IOperation _use;
    private readonly bool _crossesHeap;
    private readonly CancellationToken _cancellationToken;

    /// <param name="locations">The locations.</param>
    /// <param name="site">The site.</param>
    /// <param name="hasSite">Whether the token of the site reaches a location at all.</param>
    /// <param name="use">The use.</param>
    /// <param name="crossesHeap">
    /// Whether paths can pass through members of all objects of a class; false if the object itself is known to have the token.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    public WitnessSearch(LocationTable locations, MintSite site, Func<Location, bool> hasSite, IOperation use, bool crossesHeap,
        CancellationToken cancellationToken)
    {
        _locations = locations;
        _site = site;
        _hasSite = hasSite;
        _use = use;
        _crossesHeap = crossesHeap;
        _cancellationToken = cancellationToken;
    }

    /// <summary>Paths from the site to a location, shortest first.</summary>
    public IEnumerable<Witness> Find(Location use)
    {
        Queue<Step> open = new();
        Dictionary<(Location, string), int> visits = new();
        open.Enqueue(new Step(use, ImmutableStack<EdgeLabel.CallSite>.Empty, Edge: null, Previous: null));
        int steps = 0, found = 0;
        while (open.Count > 0 && found < MaxWitnesses)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            Step step = open.Dequeue();
            if (step.Location.Nodes.Exists(node => node.MintSites.Any(site => site.Operation == _site.Operation)))
            {
                found++;
                yield return Replay(step);
                continue;
            }

            foreach (LocationEdge edge in _locations.PredecessorsOf(step.Location))
            {
                if (++steps > MaxSteps)
                {
                    yield break;
                }

                if (_hasSite(edge.Other) && !IsOn(step, edge.Other) && StackBefore(step.Stack, edge) is { } stack && CountVisit(visits, edge.Other, stack))
                {
                    open.Enqueue(new Step(edge.Other, stack, edge, step));
                }
            }
        }
    }

    /// <summary>Whether a path already contains a location.</summary>
    private static bool IsOn(Step step, Location location)
    {
        for (Step? current = step; current is not null; current = current.Previous)
        {
            if (current.Location == location)
            {
                return true;
            }
        }

        return false;
    }

    private static bool CountVisit(Dictionary<(Location, string), int> visits, Location location, ImmutableStack<EdgeLabel.CallSite> stack)
    {
        (Location, string) key = (location, string.Join(",", stack.Select(System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode)));
        visits.TryGetValue(key, out int count);
        visits[key] = count + 1;
        return count < MaxVisits;
    }

    /// <summary>The open calls before an edge; null if the edge does not match them.</summary>
    private ImmutableStack<EdgeLabel.CallSite>? StackBefore(ImmutableStack<EdgeLabel.CallSite> stack, LocationEdge edge)
    {
        switch (edge)
        {
            case { Kind: FlowEdgeKind.Return, Label: EdgeLabel.CallSite call }:
                return stack.Count() < MaxCalls ? stack.Push(call) : null;
            case { Kind: FlowEdgeKind.Call, Label: EdgeLabel.CallSite call }:
                return stack.IsEmpty ? stack : stack.Peek() == call ? stack.Pop() : null;
            case { Kind: FlowEdgeKind.HeapLoad or FlowEdgeKind.HeapStore }:
                return _crossesHeap ? ImmutableStack<EdgeLabel.CallSite>.Empty : null;
            default:
                return stack;
        }
    }

    /// <summary>Determines the contexts on a path, from the use back to the site.</summary>
    private Witness Replay(Step last)
    {
        List<LocationEdge> edges = new();
        for (Step step = last; step is { Edge: { } edge, Previous: { } previous }; step = previous)
        {
            edges.Add(edge);
        }

        edges.Reverse();
        Frame use = new() { Function = EnclosingFunctions.Find(_use), Target = _use }, current = use;
        List<(IOperation Operation, Frame Frame)> operations = new(), kills = new();
        bool crossesHeap = false;
        foreach (LocationEdge edge in edges)
        {
            switch (edge)
            {
                case { Kind: FlowEdgeKind.Return, Label: EdgeLabel.CallSite call }:
                    Add(operations, call.Operation, current);
                    current.Origin = call.Operation;
                    current = new Frame { Call = call, Caller = current };
                    break;
                case { Kind: FlowEdgeKind.Call, Label: EdgeLabel.CallSite call }:
                    current.Origin = current.Caller is null ? null : current.Origin;
                    current = current.Caller ?? Enter(current, call);
                    Add(operations, call.Operation, current);
                    AddAll(kills, edge.KilledBy, current);
                    break;
                case { Kind: FlowEdgeKind.HeapLoad or FlowEdgeKind.HeapStore }:
                    crossesHeap = true;
                    use.ForgetOrigins();
                    current = new Frame();
                    break;
                default:
                    Add(operations, edge.At, current);
                    AddAll(kills, edge.KilledBy, current);
                    break;
            }
        }

        Frame maker = _site.Operation is IMethodReferenceOperation method ? FrameAround(method, current) : current;
        Add(operations, _site.Operation, maker);
        maker.Origin = _site.Operation;
        List<Witness.UsePoint> points = use.ToUsePoints().ToList();
        return new Witness(ToSteps(operations, points), ToSteps(kills, points), points, use.ToContext(), crossesHeap);

        static Frame Enter(Frame entered, EdgeLabel.CallSite call)
        {
            Frame caller = new() { Target = entered.Target is null ? null : call.Operation };
            if (entered.Function is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } nested && IsNestedIn(nested, call.Target))
            {
                // A captured parameter: the call entered a function around this one.
                entered.Caller = new Frame { Function = call.Target, Call = call, Caller = caller };
                return caller;
            }

            entered.Call = call;
            return entered.Caller = caller;
        }

        static bool IsNestedIn(IMethodSymbol function, ISymbol? outer)
            => outer is not null && !SymbolEqualityComparer.Default.Equals(function, outer.OriginalDefinition)
                && SymbolEqualityComparer.Default.Equals(EnclosingFunctions.OutermostOf(function), EnclosingFunctions.OutermostOf(outer.OriginalDefinition));

        static void Add(List<(IOperation Operation, Frame Frame)> list, IOperation? operation, Frame frame)
        {
            if (operation is not null)
            {
                frame.Function ??= EnclosingFunctions.Find(operation);
                list.Add((operation, frame));
            }
        }

        static void AddAll(List<(IOperation Operation, Frame Frame)> list, IReadOnlyList<IOperation>? killers, Frame frame)
        {
            foreach (IOperation killer in killers ?? Array.Empty<IOperation>())
            {
                Add(list, killer, frame);
            }
        }

        // After a member of an object, the path may or may not return to a call that it left. A condition of both is not evidence then, either.
        static List<Witness.Step> ToSteps(List<(IOperation Operation, Frame Frame)> list, List<Witness.UsePoint> points)
            => list.Select(entry => new Witness.Step(entry.Operation, entry.Frame.ToContext(), entry.Frame.Target
                ?? points.Find(point => SymbolEqualityComparer.Default.Equals(point.Context.Function, entry.Frame.Function))?.Operation)).ToList();
    }

    /// <summary>The frame in which a factory is passed on as a method group: one of those that call it, or one of its own.</summary>
    private static Frame FrameAround(IMethodReferenceOperation method, Frame current)
    {
        ISymbol? function = EnclosingFunctions.Find(method);
        for (Frame? frame = current.Caller; frame is not null; frame = frame.Caller)
        {
            if (SymbolEqualityComparer.Default.Equals(frame.Function, function))
            {
                return frame;
            }
        }

        return new Frame();
    }

    private sealed record Step(Location Location, ImmutableStack<EdgeLabel.CallSite> Stack, LocationEdge? Edge, Step? Previous);

    /// <summary>A call string under construction.</summary>
    private sealed class Frame
    {
        private CallContext? _context;

        public ISymbol? Function { get; set; }

        public EdgeLabel.CallSite? Call { get; set; }

        public Frame? Caller { get; set; }

        /// <summary>The operation through which control comes to the use; null if the function does not lead there.</summary>
        public IOperation? Target { get; set; }

        /// <summary>The operation of the function that the path begins with, as far as it is known.</summary>
        public IOperation? Origin { get; set; }

        /// <summary>The value was in a member before the calls that lead to the use.</summary>
        public void ForgetOrigins()
        {
            for (Frame? frame = this; frame is not null; frame = frame.Caller)
            {
                frame.Origin = null;
            }
        }

        public IEnumerable<Witness.UsePoint> ToUsePoints()
        {
            for (Frame? frame = this; frame is not null; frame = frame.Caller)
            {
                if (frame.Target is { } target)
                {
                    yield return new Witness.UsePoint(target, frame.ToContext(), frame.Origin);
                }
            }
        }

        public CallContext ToContext()
            => _context ??= new CallContext(Function ?? Call?.Target, Call?.Operation, Call is { Operation: null } ? null : Caller?.ToContext());
    }
}
