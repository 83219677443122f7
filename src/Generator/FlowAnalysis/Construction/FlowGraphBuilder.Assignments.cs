using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Construction;

/// <content>The assignments: of variables, fields and properties, by initializers, patterns, loops and deconstruction.</content>
internal sealed partial class FlowGraphBuilder
{
    private void VisitAssignment(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when operation is IAssignmentOperation assignment:
                VisitFlow(assignment.Target, assignment.Value, assignment);
                break;
            case IEventAssignmentOperation raised:
                VisitEventAssignment(raised);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                VisitDeconstructionAssignment(deconstruction);
                break;
            case IFieldInitializerOperation field:
                VisitFieldInitializer(field);
                break;
            case IPropertyInitializerOperation property:
                VisitPropertyInitializer(property);
                break;
            case IVariableDeclaratorOperation variable:
                VisitVariableDeclarator(variable);
                break;
            case IReturnOperation returned:
                VisitReturn(returned);
                break;
            case IIsPatternOperation pattern:
                VisitIsPattern(pattern);
                break;
            case IForEachLoopOperation loop:
                VisitForEachLoop(loop);
                break;
            case IPatternOperation pattern when NestedVariableOf(pattern) is { } nested && _nodes.Locals.Find(nested, pattern) is { } node:
                AddFlow(_nodes.InputOf(pattern), node, pattern.NarrowedType, _types);
                break;
        }
    }

    /// <summary>The variable of a pattern, unless it represents the whole value of <c>is</c>.</summary>
    private static ILocalSymbol? NestedVariableOf(IOperation operation)
    {
        ILocalSymbol? variable = operation is IPatternOperation pattern and not INegatedPatternOperation ? DeclaredBy(pattern) : null;
        for (IOperation? parent = operation.Parent; variable is not null && parent is IPatternOperation or IIsPatternOperation; parent = parent.Parent)
        {
            if (parent is IIsPatternOperation match)
            {
                return SymbolEqualityComparer.Default.Equals(DeclaredBy(match.Pattern), variable) ? null : variable;
            }
        }

        return variable;
    }

    private void VisitEventAssignment(IEventAssignmentOperation operation)
    {
        _nodes.AddEventHandlerCall(operation);
        if (operation.Adds && _nodes.GetNode(operation.EventReference) is { } node)
        {
            _nodes.GetNode(operation.HandlerValue)?.AddEdge(node);
        }
    }

    private void VisitFieldInitializer(IFieldInitializerOperation operation)
    {
        foreach (IFieldSymbol field in operation.InitializedFields)
        {
            AddFlow(_nodes.GetNode(operation.Value), InitializedMemberOf(field), field.Type, _types);
        }
    }

    private void VisitPropertyInitializer(IPropertyInitializerOperation operation)
    {
        foreach (IPropertySymbol property in operation.InitializedProperties)
        {
            AddFlow(_nodes.GetNode(operation.Value), InitializedMemberOf(property), property.Type, _types);
        }
    }

    private FlowNode InitializedMemberOf(ISymbol member)
        => MemberKinds.IsInstanceStorage(member)
            ? _graph.MemberOf(_graph.ReceiverOf(_receiverOwner), member, member.ContainingType, isSelf: true)
            : _graph.NodeOf(member);

    private void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        if (operation.GetVariableInitializer() is { } initializer && _nodes.Locals.Find(operation.Symbol, operation) is { } node)
        {
            AddFlow(_nodes.GetNode(initializer.Value), node, operation.Symbol.Type, _types, operation);
        }
    }

    private void VisitReturn(IReturnOperation operation)
    {
        if (operation is { Kind: OperationKind.YieldReturn, ReturnedValue: { } yielded })
        {
            if (_graph.ResultOf(FunctionOf(operation)).CollectionElement() is { } element)
            {
                _nodes.PutIn(yielded, element);
            }
        }
        else if (_nodes.GetNode(operation.ReturnedValue) is { } value)
        {
            AddFlow(value, _graph.ResultOf(FunctionOf(operation)), operation.ReturnedValue?.Type, _types, operation);
        }
    }

    private void VisitIsPattern(IIsPatternOperation operation)
    {
        if (DeclaredBy(operation.Pattern) is { } variable && _nodes.Locals.Find(variable, operation) is { } node)
        {
            AddFlow(_nodes.GetNode(operation.Value), node, operation.Value.Type, _types, operation);
        }
    }

    private void VisitForEachLoop(IForEachLoopOperation operation)
    {
        if (LoopVariableOf(operation) is { } variable && _nodes.Locals.Find(variable, operation) is { } node)
        {
            AddFlow(_nodes.ReadElementOf(operation, variable.Type), node, variable.Type, _types, operation);
        }

        List<IOperation> targets = TargetsOf(operation.LoopControlVariable);
        if (targets.Count > 0 && operation is { Syntax: CommonForEachStatementSyntax syntax, SemanticModel: { } model })
        {
            ITypeSymbol? type = model.GetForEachStatementInfo(syntax).ElementType;
            FlowNode? element = _nodes.ReadElementOf(operation, type);
            IMethodSymbol? method = syntax is ForEachVariableStatementSyntax deconstruction ? model.GetDeconstructionInfo(deconstruction).Method : null;
            VisitDeconstruction(targets, element, type, method, operation,
                target => target is ILocalReferenceOperation local ? _nodes.Locals.Find(local.Local, operation) : null);
        }
    }

    private void VisitFlow(IOperation target, IOperation value, IOperation assignment)
    {
        if (_nodes.TryPutIn(target, value))
        {
            return;
        }

        if (TargetNodeOf(target, assignment) is { } place)
        {
            FlowNode? source = _nodes.GetNode(value);
            VisitSetter(target, source);
            AddFlow(source, place, target.Type, _types, assignment, _overwrites.KillersOf(assignment));
            if (HeaderTargetOf(assignment) is { } client && _connections.Find(client, assignment) is { } sent)
            {
                source?.AddEdge(sent, assignment);
            }

            if (ValueNodeBuilder.StringMemberOfThis(target) is { } text && _nodes.Locals.Find(text, assignment) is { } definition)
            {
                source?.AddEdge(definition, assignment);
            }
        }
    }

    /// <summary>Setting a property runs the code of its setter.</summary>
    private void VisitSetter(IOperation target, FlowNode? value)
    {
        if (value is not null
            && target is IPropertyReferenceOperation { Property: { SetMethod: not null } property, Instance: var instance }
            && MemberKinds.IsComputed(property)
            && property.IsInSource(_types.Compilation)
            && _nodes.TargetOf(property, instance) is IPropertySymbol { SetMethod: { } answering })
        {
            CallEdges.AddArgument(value, _graph.NodeOf(answering.Parameters[answering.Parameters.Length - 1]), _nodes.CallSiteOf(target, property, instance),
                _types.IsTrackedReference(property.Type));
        }
    }

    /// <summary>The node of an assignment target.</summary>
    private FlowNode? TargetNodeOf(IOperation target, IOperation assignment)
        => Declared(target) is ILocalReferenceOperation local ? _nodes.Locals.Find(local.Local, assignment)
            : target is IDiscardOperation ? null
            : target is IParameterReferenceOperation { Parameter: { RefKind: RefKind.Ref } parameter } ? _graph.OutOf(parameter)
            : _nodes.GetNode(target);

    /// <summary>The value of a <c>ref</c> parameter flows back to the caller, unless the function certainly replaces it.</summary>
    private void VisitRefParameters(IOperation block)
    {
        if (_member is not IMethodSymbol { Parameters: var parameters })
        {
            return;
        }

        foreach (IParameterSymbol parameter in parameters.Where(parameter => parameter.RefKind == RefKind.Ref))
        {
            bool isReplaced = block.ChildOperations.OfType<IBlockOperation>().SelectMany(body => body.Operations).Append(block).Any(statement =>
                statement is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var target } } } && SymbolEqualityComparer.Default.Equals(target, parameter));
            if (!isReplaced)
            {
                _graph.NodeOf(parameter).AddEdge(_graph.OutOf(parameter));
            }
        }
    }

    private static void AddFlow(FlowNode? source, FlowNode target, ITypeSymbol? type, WellKnownTypes types, IOperation? at = null,
        IReadOnlyList<IOperation>? killedBy = null)
    {
        if (source is null)
        {
            return;
        }

        source.AddEdge(target, at, killedBy);
        if (types.IsTrackedReference(type))
        {
            target.AddEdge(source, at);
        }
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static ILocalSymbol? LoopVariableOf(IForEachLoopOperation loop)
        => loop.LoopControlVariable is IVariableDeclaratorOperation declarator ? declarator.Symbol : null;

    /// <summary>
    /// The variable that represents the whole value in <c>value is { } variable</c>, <c>is Type variable</c>, <c>is var variable</c>.
    /// </summary>
    private static ILocalSymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol as ILocalSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol as ILocalSymbol,
        INegatedPatternOperation negated => DeclaredBy(negated.Pattern),
        _ => null,
    };

    /// <summary>The function from which a return returns: a lambda, a local function, or the member; for an accessor, the property.</summary>
    private ISymbol FunctionOf(IOperation operation)
    {
        for (IOperation? parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
            {
                return lambda.Symbol;
            }

            if (parent is ILocalFunctionOperation function)
            {
                return function.Symbol;
            }
        }

        return _member;
    }
}
