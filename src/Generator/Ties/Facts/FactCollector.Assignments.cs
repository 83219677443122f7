using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties.Flow;
using GrantGen.Generator.Ties.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties.Facts;

/// <content>The assignments: of variables, fields and properties, by initializers, patterns, loops and deconstruction.</content>
internal sealed partial class FactCollector
{
    private void NoteAssignment(IOperation operation)
    {
        switch (operation)
        {
            case ISimpleAssignmentOperation or ICoalesceAssignmentOperation when operation is IAssignmentOperation assignment:
                NoteFlow(assignment.Target, assignment.Value, assignment);
                break;
            case IEventAssignmentOperation raised:
                NoteEventAssignment(raised);
                break;
            case IDeconstructionAssignmentOperation deconstruction:
                NoteDeconstructionAssignment(deconstruction);
                break;
            case IFieldInitializerOperation field:
                NoteFieldInitializer(field);
                break;
            case IPropertyInitializerOperation property:
                NotePropertyInitializer(property);
                break;
            case IVariableDeclaratorOperation variable:
                NoteVariableDeclarator(variable);
                break;
            case IReturnOperation returned:
                NoteReturn(returned);
                break;
            case IIsPatternOperation pattern:
                NoteIsPattern(pattern);
                break;
            case IForEachLoopOperation loop:
                NoteForEachLoop(loop);
                break;
        }
    }

    private void NoteEventAssignment(IEventAssignmentOperation operation)
    {
        _reader.Raise(operation);
        if (operation.Adds && _reader.Read(operation.EventReference) is { } node)
        {
            _reader.Read(operation.HandlerValue)?.FlowsTo(node);
        }
    }

    private void NoteDeconstructionAssignment(IDeconstructionAssignmentOperation operation)
    {
        List<IOperation> targets = TargetsOf(operation.Target);
        for (int i = 0; i < targets.Count; i++)
        {
            if (PlaceOf(targets[i], operation) is { } place && _reader.ReadElement(operation.Value, i) is { } element)
            {
                Flow(element, place, targets[i].Type);
            }
        }
    }

    private void NoteFieldInitializer(IFieldInitializerOperation operation)
    {
        foreach (IFieldSymbol field in operation.InitializedFields)
        {
            Flow(_reader.Read(operation.Value), _facts.NodeOf(field), field.Type);
        }
    }

    private void NotePropertyInitializer(IPropertyInitializerOperation operation)
    {
        foreach (IPropertySymbol property in operation.InitializedProperties)
        {
            Flow(_reader.Read(operation.Value), _facts.NodeOf(property), property.Type);
        }
    }

    private void NoteVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        if (operation.GetVariableInitializer() is { } initializer && _reader.Locals.Of(operation.Symbol, operation) is { } node)
        {
            Flow(_reader.Read(initializer.Value), node, operation.Symbol.Type);
        }
    }

    private void NoteReturn(IReturnOperation operation)
    {
        if (_reader.Read(operation.ReturnedValue) is { } value)
        {
            Flow(value, _facts.NodeOf(FunctionOf(operation)), operation.ReturnedValue?.Type);
        }
    }

    private void NoteIsPattern(IIsPatternOperation operation)
    {
        if (DeclaredBy(operation.Pattern) is { } variable && _reader.Locals.Of(variable, operation) is { } node)
        {
            Flow(_reader.Read(operation.Value), node, operation.Value.Type);
        }
    }

    private void NoteForEachLoop(IForEachLoopOperation operation)
    {
        if (LoopVariableOf(operation) is { } variable && _reader.Locals.Of(variable, operation) is { } node)
        {
            foreach (FlowNode element in _reader.ReadElements(operation.Collection))
            {
                Flow(element, node, variable.Type);
            }
        }
    }

    /// <summary>Every assignment of a variable is a place of its own, and a read may stand before it in a loop.</summary>
    private void NoteVersions(IOperation block)
    {
        foreach (IOperation operation in block.DescendantsAndSelf())
        {
            NoteReplacement(operation);
            if (HeaderTargetOf(operation) is { } client)
            {
                _connections.Add(client, operation, _facts.NewNode());
            }

            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when declarator.GetVariableInitializer() is not null:
                    AddVersion(declarator.Symbol, operation);
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    foreach (IOperation target in TargetsOf(deconstruction.Target))
                    {
                        AddVersion((target as ILocalReferenceOperation)?.Local, operation);
                    }

                    break;
                case IAssignmentOperation { Target: ILocalReferenceOperation local } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation):
                    AddVersion(local.Local, operation);
                    break;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation own } when FlowReader.OwnTextOf(own) is { } text:
                    _reader.Locals.Add(text, operation, _facts.NewNode());
                    break;
                case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value }:
                    AddVersion((Declared(value) as ILocalReferenceOperation)?.Local, operation);
                    break;
                case IIsPatternOperation { Pattern: var pattern }:
                    AddVersion(DeclaredBy(pattern), operation);
                    break;
                case IForEachLoopOperation loop:
                    AddVersion(LoopVariableOf(loop), operation);
                    break;
                case IInvocationOperation call when TokenLocalOf(call) is { } token:
                    AddVersion(token, operation);
                    break;
                case IInvocationOperation { TargetMethod: var method, Instance: { } receiver } when _types.RoomOf(method.ContainingType)?.Connect == method.Name && VariableOf(receiver) is { } room:
                    _connections.Add(room, operation, _facts.NewNode());
                    break;
            }
        }
    }

    /// <summary>A variable that is given another room is under another token than the one that it was connected with before.</summary>
    private void NoteReplacement(IOperation operation)
    {
        IEnumerable<IOperation> targets = operation switch
        {
            ISimpleAssignmentOperation or ICoalesceAssignmentOperation => new[] { ((IAssignmentOperation)operation).Target },
            IDeconstructionAssignmentOperation deconstruction => TargetsOf(deconstruction.Target),
            IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var value } => new[] { value },
            _ => Enumerable.Empty<IOperation>(),
        };
        foreach (IOperation target in targets)
        {
            if (_types.RoomOf(target.Type) is not null && VariableOf(target) is { } variable)
            {
                _connections.Add(variable, operation, s_replaced);
            }
        }
    }

    /// <summary>The variable of the client whose own authorization is set: what it sends next is under that token.</summary>
    private ISymbol? HeaderTargetOf(IOperation operation)
        => operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Authorization", Instance: IPropertyReferenceOperation { Property: { Name: "DefaultRequestHeaders", ContainingType.Name: "HttpClient" }, Instance: { } client } } }
            ? VariableOf(client)
            : null;

    /// <summary>The local that holds the token whose grants a call replaces; null if the call does not, or no local holds the token.</summary>
    private ILocalSymbol? TokenLocalOf(IInvocationOperation call)
    {
        if (_types.Written is not { } written || !written.ReplacesGrants(call.TargetMethod))
        {
            return null;
        }

        IOperation? root = call.Instance?.Unwrapped();
        while (root is IInvocationOperation { Instance: { } instance } inner && written.IsToken(inner.TargetMethod.ContainingType))
        {
            root = instance.Unwrapped();
        }

        return (root as ILocalReferenceOperation)?.Local;
    }

    private void AddVersion(ILocalSymbol? local, IOperation operation)
    {
        if (local is not null)
        {
            _reader.Locals.Add(local, operation, _facts.NewNode());
        }
    }

    private void NoteFlow(IOperation target, IOperation value, IOperation assignment)
    {
        if (PlaceOf(target, assignment) is { } place)
        {
            FlowNode? source = _reader.Read(value);
            Flow(source, place, target.Type);
            if (HeaderTargetOf(assignment) is { } client && _connections.Of(client, assignment) is { } sent)
            {
                source?.FlowsTo(sent);
            }

            if (FlowReader.OwnTextOf(target) is { } text && _reader.Locals.Of(text, assignment) is { } version)
            {
                source?.FlowsTo(version);
            }
        }
    }

    /// <summary>Whether a field or property is asked of another object than the one whose code this is.</summary>
    private static bool IsOfAnotherObject(IOperation? member)
        => member is IMemberReferenceOperation { Instance: { } instance } && instance is not IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance };

    /// <summary>The place that an assignment sets.</summary>
    private FlowNode? PlaceOf(IOperation target, IOperation assignment)
        => Declared(target) is ILocalReferenceOperation local ? _reader.Locals.Of(local.Local, assignment) : target is IDiscardOperation ? null : _reader.Read(target);

    private void Flow(FlowNode? source, FlowNode target, ITypeSymbol? type)
    {
        if (source is null)
        {
            return;
        }

        source.FlowsTo(target);
        if (_types.IsShared(type))
        {
            target.FlowsTo(source);
        }
    }

    private static IOperation Declared(IOperation target) => target is IDeclarationExpressionOperation declaration ? declaration.Expression : target;

    private static List<IOperation> TargetsOf(IOperation target)
        => Declared(target) is ITupleOperation tuple ? tuple.Elements.Select(Declared).ToList() : new List<IOperation>();

    private static ILocalSymbol? LoopVariableOf(IForEachLoopOperation loop)
        => loop.LoopControlVariable is IVariableDeclaratorOperation declarator ? declarator.Symbol : null;

    /// <summary>The variable that stands for the whole value in <c>value is { } variable</c>, <c>is Type variable</c>, <c>is var variable</c>.</summary>
    private static ILocalSymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol as ILocalSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol as ILocalSymbol,
        INegatedPatternOperation negated => DeclaredBy(negated.Pattern),
        _ => null,
    };

    /// <summary>The function that a return leaves: a lambda, a local function, or the member; of an accessor, the property.</summary>
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
