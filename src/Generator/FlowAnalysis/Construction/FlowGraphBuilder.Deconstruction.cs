using GrantGen.Generator.FlowAnalysis.Domain;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>Deconstruction: the parts of a value that are assigned to variables.</content>
internal sealed partial class FlowGraphBuilder
{
    private void VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        List<IOperation> targets = TargetsOf(operation.Target);
        if (operation.Syntax is AssignmentExpressionSyntax syntax && operation.SemanticModel?.GetDeconstructionInfo(syntax).Method is { } method)
        {
            IOperation value = operation.Value.Unwrapped();
            VisitDeconstruction(targets, _nodes.GetNode(value), value.Type, method, operation, target => TargetNodeOf(target, operation));
            return;
        }

        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i] is ITupleOperation nested)
            {
                VisitNested(nested, _nodes.ReadElement(operation.Value, i), operation, target => TargetNodeOf(target, operation));
            }
            else if (TargetNodeOf(targets[i], operation) is { } place && _nodes.ReadElement(operation.Value, i) is { } element)
            {
                AddFlow(element, place, targets[i].Type, _types, operation);
            }
        }
    }

    /// <summary>Assigns the parts of a part: <c>var ((room, name), other) = pair</c>.</summary>
    private void VisitNested(ITupleOperation targets, FlowNode? value, IOperation operation, Func<IOperation, FlowNode?> placeOf)
        => VisitDeconstruction(TargetsOf(targets), value, targets.Type, method: null, operation, placeOf);

    /// <summary>
    /// Assigns the parts of a value to variables: the elements of a tuple, the members of a record, or the results of its type's <c>Deconstruct</c>.
    /// </summary>
    private void VisitDeconstruction(List<IOperation> targets, FlowNode? value, ITypeSymbol? type, IMethodSymbol? method, IOperation operation,
        Func<IOperation, FlowNode?> placeOf)
    {
        if (value is null)
        {
            return;
        }

        bool isOwn = method is { IsImplicitlyDeclared: false } && method.IsInSource(_types.Compilation);
        EdgeLabel.CallSite? call = isOwn ? new EdgeLabel.CallSite(operation, method, type as INamedTypeSymbol) : null;
        if (call is not null)
        {
            FlowNode receiver = method!.IsStatic ? _graph.NodeOf(method.Parameters[0]) : _graph.ReceiverOf(method);
            value.AddEdge(receiver, FlowEdgeKind.Call, call);
        }

        for (int i = 0; i < targets.Count; i++)
        {
            if (targets[i] is ITupleOperation nested && call is null)
            {
                VisitNested(nested, _nodes.PartOf(value, type, i), operation, placeOf);
                continue;
            }

            if (placeOf(targets[i]) is not { } place)
            {
                continue;
            }

            if (call is null)
            {
                AddFlow(_nodes.PartOf(value, type, i), place, targets[i].Type, _types, operation);
            }
            else if (method!.Parameters.ElementAtOrDefault(method.IsStatic ? i + 1 : i) is { } parameter)
            {
                CallEdges.AddReturn(_graph.NodeOf(parameter), place, call, _types.IsTrackedReference(parameter.Type));
            }
        }
    }

    private static List<IOperation> TargetsOf(IOperation target)
        => Declared(target) is ITupleOperation tuple ? tuple.Elements.Select(Declared).ToList() : new List<IOperation>();

    /// <summary>The variables of a deconstruction, those of nested ones included.</summary>
    private static IEnumerable<IOperation> AllTargetsOf(IOperation target)
        => TargetsOf(target).SelectMany(one => one is ITupleOperation ? AllTargetsOf(one) : new[] { one });
}
