using GrantGen.Generator.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Ties;

/// <summary>Collects the facts of one block of code: uses, mints, and what flows where.</summary>
internal sealed partial class FactCollector : OperationWalker
{
    private readonly TypeFacts _facts;
    private readonly KnownTypes _types;
    private readonly ISymbol _member;
    private readonly FlowReader _reader;
    private readonly CancellationToken _cancellation;

    private FactCollector(TypeFacts facts, KnownTypes types, ISymbol member, CancellationToken cancellation)
    {
        _facts = facts;
        _types = types;
        _member = member;
        _reader = new FlowReader(member, facts, types, cancellation);
        _cancellation = cancellation;
    }

    /// <summary>Adds the facts of the blocks of one member.</summary>
    public static void Collect(IEnumerable<IOperation> blocks, ISymbol member, TypeFacts facts, KnownTypes types, CancellationToken cancellation)
    {
        lock (facts.Gate)
        {
            FactCollector collector = new(facts, types, (member as IMethodSymbol)?.AssociatedSymbol ?? member, cancellation);
            foreach (IOperation block in blocks)
            {
                collector.NoteAssignments(block);
            }

            foreach (IOperation block in blocks)
            {
                collector.Visit(block);
            }
        }
    }

    /// <inheritdoc/>
    public override void VisitInvocation(IInvocationOperation operation)
    {
        base.VisitInvocation(operation);
        NoteCall(operation);
    }

    /// <inheritdoc/>
    public override void VisitInvalid(IInvalidOperation operation)
    {
        base.VisitInvalid(operation);
        NoteCall(operation);
    }

    /// <inheritdoc/>
    public override void VisitSimpleAssignment(ISimpleAssignmentOperation operation)
    {
        base.VisitSimpleAssignment(operation);
        NoteFlow(operation.Target, operation.Value);
    }

    /// <inheritdoc/>
    public override void VisitCoalesceAssignment(ICoalesceAssignmentOperation operation)
    {
        base.VisitCoalesceAssignment(operation);
        NoteFlow(operation.Target, operation.Value);
    }

    /// <inheritdoc/>
    public override void VisitFieldInitializer(IFieldInitializerOperation operation)
    {
        base.VisitFieldInitializer(operation);
        foreach (IFieldSymbol field in operation.InitializedFields)
        {
            Flow(operation.Value, _facts.NodeOf(field), field.Type);
        }
    }

    /// <inheritdoc/>
    public override void VisitPropertyInitializer(IPropertyInitializerOperation operation)
    {
        base.VisitPropertyInitializer(operation);
        foreach (IPropertySymbol property in operation.InitializedProperties)
        {
            Flow(operation.Value, _facts.NodeOf(property), property.Type);
        }
    }

    /// <inheritdoc/>
    public override void VisitReturn(IReturnOperation operation)
    {
        base.VisitReturn(operation);
        Flow(operation.ReturnedValue, _facts.NodeOf(FunctionOf(operation)), operation.ReturnedValue?.Type);
    }

    /// <inheritdoc/>
    public override void VisitIsPattern(IIsPatternOperation operation)
    {
        base.VisitIsPattern(operation);
        if (_reader.Locals.Of(operation) is { } node)
        {
            Flow(operation.Value, node, operation.Value.Type);
        }
    }

    /// <summary>Every assignment of a local is a place of its own, and a read may stand before it in a loop.</summary>
    private void NoteAssignments(IOperation block)
    {
        foreach (IOperation operation in block.DescendantsAndSelf())
        {
            if (operation is IVariableDeclaratorOperation { Symbol: { } declared } declarator && declarator.GetVariableInitializer() is not null)
            {
                _reader.Locals.Add(declared, operation, _facts.NewNode());
            }
            else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation local } and (ISimpleAssignmentOperation or ICoalesceAssignmentOperation))
            {
                _reader.Locals.Add(local.Local, operation, _facts.NewNode());
            }
            else if (operation is IIsPatternOperation { Pattern: var pattern } && DeclaredBy(pattern) is { } matched)
            {
                _reader.Locals.Add(matched, operation, _facts.NewNode());
            }
        }
    }

    /// <inheritdoc/>
    public override void VisitVariableDeclarator(IVariableDeclaratorOperation operation)
    {
        base.VisitVariableDeclarator(operation);
        if (operation.GetVariableInitializer() is { } initializer && _reader.Locals.Of(operation) is { } node)
        {
            Flow(initializer.Value, node, operation.Symbol.Type);
        }
    }

    /// <summary>The variable that stands for the whole value in <c>value is { } variable</c>, <c>is Type variable</c>, <c>is var variable</c>.</summary>
    private static ILocalSymbol? DeclaredBy(IPatternOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol as ILocalSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol as ILocalSymbol,
        _ => null,
    };

    private void NoteCall(IOperation operation)
    {
        if (CallSite.Of(operation, _cancellation) is not { } call)
        {
            return;
        }

        if (_reader.MintedBy(call) is { } policy)
        {
            _facts.Mints.Add(new Mint(policy, _member));
        }
        else if (call.Method is not null && _types.CallsOf(call.Method) is var facts && facts.Any())
        {
            NoteUses(operation.Syntax, call, facts);
        }

        if (_types.RoomOf(call.Method?.ContainingType) is { } client
            && call.Name == client.Connect
            && call.Argument(client.TokenParameter, _cancellation) is { } token
            && _reader.Read(call.Receiver) is { } room)
        {
            _reader.Read(token)?.FlowsTo(room);
        }
        else if (call.Method is { } method)
        {
            foreach (IParameterSymbol parameter in method.Parameters.Where(parameter => parameter.DeclaringSyntaxReferences.Length > 0))
            {
                Flow(call.Argument(parameter.Name, _cancellation), _facts.NodeOf(parameter), parameter.Type);
            }
        }
    }

    private void NoteFlow(IOperation target, IOperation value)
    {
        FlowNode? node = target is ILocalReferenceOperation ? _reader.Locals.Of(target.Parent!) : _reader.Read(target);
        if (node is not null)
        {
            Flow(value, node, target.Type);
        }
    }

    private void Flow(IOperation? value, FlowNode target, ITypeSymbol? type)
    {
        if (_reader.Read(value) is not { } source)
        {
            return;
        }

        source.FlowsTo(target);
        if (_types.IsShared(type) || _types.IsShared(value?.Type))
        {
            target.FlowsTo(source);
        }
    }

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
