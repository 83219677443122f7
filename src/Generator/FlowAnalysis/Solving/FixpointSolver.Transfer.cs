using GrantGen.Facts;
using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <content>The transfer functions of the edges.</content>
internal sealed partial class FixpointSolver
{
    private void Transfer(Location source, CallEntry.Origin origin, DispatchConstraint? constraint, LocationEdge edge)
    {
        (Location target, EdgeLabel? label) = (edge.Other, edge.Label);
        origin = origin.Fact is { Key: null, Value: AbstractValue.Function function } fact && IsChosen(function.Method, edge)
            ? fact with { Key = new MergeKey.Origin(function) }
            : origin;
        switch (edge.Kind)
        {
            case FlowEdgeKind.Intraprocedural:
                Add(target, origin, constraint);
                break;
            case FlowEdgeKind.Merge:
                Add(target, origin.Mark(isOneOfSeveral: true, isElement: false), constraint);
                break;
            case FlowEdgeKind.MergeBack:
                if (!origin.IsOneOfSeveral && origin.Fact is not { Value: AbstractValue.UnknownOrigin or AbstractValue.UnknownElement })
                {
                    Add(target, origin, constraint);
                }

                break;
            case FlowEdgeKind.Connect:
                Add(target, origin.AsOnlyObject(), constraint);
                break;
            case FlowEdgeKind.Call when label is EdgeLabel.CallSite call:
                TransferCall(source, origin, constraint, target, call);
                break;
            case FlowEdgeKind.Return when label is EdgeLabel.CallSite call:
                TransferReturn(source, origin, constraint, target, call);
                break;
            case FlowEdgeKind.ToBaseMember when label is EdgeLabel.Dispatch { Constraint: var dispatch }:
                TransferToBaseMember(origin, constraint, target, dispatch);
                break;
            case FlowEdgeKind.ToOverride when label is EdgeLabel.Dispatch { Constraint: var dispatch }:
                if (DispatchConstraint.AreCompatible(constraint, dispatch))
                {
                    Add(target, origin, DispatchConstraint.Narrow(constraint, dispatch));
                }

                break;
            case FlowEdgeKind.ElementStore:
                Add(target, origin.Mark(isOneOfSeveral: true, isElement: true), constraint);
                break;
            case FlowEdgeKind.ResultStore:
                Add(target, origin.Mark(isOneOfSeveral: false, isElement: true), constraint);
                break;
            case FlowEdgeKind.KeyedElement:
                Add(target, origin.MarkKeyed(), constraint);
                break;
            case FlowEdgeKind.HeapStore when label is EdgeLabel.HeapAccess access:
                TransferStore(origin, constraint, target, access);
                break;
            case FlowEdgeKind.HeapLoad when label is EdgeLabel.HeapAccess access:
                TransferLoad(source, origin, constraint, target, access);
                break;
        }
    }

    /// <summary>
    /// Whether a function is chosen under a condition that is not on the path of its results: one that comes from elsewhere, or that a later definition
    /// replaces. A lambda is under the condition of its place, and the factory of a policy under that of the method group.
    /// </summary>
    private static bool IsChosen(IMethodSymbol function, LocationEdge edge)
        => edge.KilledBy is not null
            || (edge.At?.Syntax is { } place
                && function.Name != WellKnownNames.CreateToken
                && !(function.DeclaringSyntaxReferences.FirstOrDefault() is { } declaration && declaration.SyntaxTree == place.SyntaxTree
                    && place.Span.Contains(declaration.Span)));

    /// <summary>The result of a type's member belongs to objects of that type. An unknown value carries no type.</summary>
    private void TransferToBaseMember(CallEntry.Origin origin, DispatchConstraint? constraint, Location target, DispatchConstraint dispatch)
    {
        if (origin.Fact is { Value: AbstractValue.UnknownOrigin or AbstractValue.UnknownElement or AbstractValue.ExternalInput or AbstractValue.ExternallyAssigned })
        {
            Add(target, origin, constraint);
        }
        else if (DispatchConstraint.AreCompatible(constraint, dispatch))
        {
            Add(target, origin, DispatchConstraint.Narrow(constraint, dispatch));
        }
    }

    private void TransferStore(CallEntry.Origin origin, DispatchConstraint? constraint, Location target, EdgeLabel.HeapAccess access)
    {
        constraint = access.Type is { } type ? DispatchConstraint.Narrow(constraint, new DispatchConstraint(type, Answering: null)) : constraint;
        if (origin.Fact is { } fact)
        {
            MergeKey? key = WithoutOwnCall(fact.Key);
            if (key is null && !access.IsSelf && fact.Value.IsMerged)
            {
                key = new MergeKey.Origin(access);
            }

            // A part can have been loaded from here: storing it again does not make it more specific to the field.
            Add(target, (target.Depth > 0 ? fact : Stored(fact)) with { Key = key }, constraint);
        }
        else
        {
            Add(target, origin, constraint);
        }
    }

    private void TransferLoad(Location source, CallEntry.Origin origin, DispatchConstraint? constraint, Location target, EdgeLabel.HeapAccess access)
    {
        if (origin.Fact is not { } fact || (constraint is not null && !constraint.IsSatisfiedBy(access.Type)))
        {
            return;
        }

        if (_typeArguments.Substitute(fact.Value, target: null, access.Type) is not { } value)
        {
            return;
        }

        Add(
            target,
            fact with { Value = value, Key = access.IsSelf ? fact.Key : KeyAfterDispatch(fact.Key, constraint, access.Type), Provenance = Loaded(fact.Provenance, isPart: source.Depth > 0) },
            access.IsSelf ? constraint : null);
    }

    private static Provenance Loaded(Provenance stored, bool isPart)
        => stored == Provenance.AnyReceiver ? stored : isPart ? (stored == Provenance.Class ? stored : Provenance.Part) : Provenance.Class;

    /// <summary>A fact at a heap location: it counts as a value of the storing object itself.</summary>
    private static Fact Stored(Fact fact) => fact.Provenance == Provenance.AnyReceiver ? fact : fact with { Provenance = Provenance.Object };

    /// <summary>A value that an object passes to itself counts like one that it creates.</summary>
    private static MergeKey? WithoutOwnCall(MergeKey? key) => key is MergeKey.Argument { Call.IsSelf: true } ? null : key;

    /// <summary>A constraint on another object is dropped. If the object does not certainly satisfy it, there can be several objects.</summary>
    private static MergeKey? KeyAfterDispatch(MergeKey? key, DispatchConstraint? constraint, INamedTypeSymbol? known)
        => key ?? (constraint?.IsOneOfSeveralFor(known) == true ? new MergeKey.Implementation(constraint) : null);
}
