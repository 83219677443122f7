using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Where a new object flows: the name under which later code of the function refers to it.</summary>
internal sealed class AllocationFlow
{
    private readonly IOperation? _container;
    private readonly IOperation? _root;

    /// <summary>The object is the parameter of a lambda.</summary>
    public AllocationFlow(IParameterSymbol parameter, IBlockOperation body)
    {
        Symbol = parameter;
        _container = body;
        _root = body;
    }

    private AllocationFlow(ISymbol? symbol, IOperation? container, IOperation? assignment)
    {
        Symbol = symbol;
        Assignment = assignment;
        _container = container;
        _root = container?.GetRoot();
    }

    /// <summary>The local, or the parameter of a lambda; null if the object has no name.</summary>
    public ISymbol? Symbol { get; }

    /// <summary>The assignment that names the object; null for a declaration or a parameter.</summary>
    public IOperation? Assignment { get; }

    /// <summary>The argument, or the assignment to a member, that consumes the object; null if there is none.</summary>
    public IOperation? Consumer { get; private init; }

    /// <summary>Whether the object flows to code in which it is not tracked.</summary>
    public bool Escapes { get; private init; }

    /// <summary>Whether the object is returned, or stored in a member, a tuple or a collection, right away.</summary>
    public bool IsReturned { get; private init; }

    /// <summary>Finds where a new object flows.</summary>
    public static AllocationFlow Analyze(IOperation creation)
    {
        IOperation value = creation;
        while (true)
        {
            switch (value.Parent)
            {
                case IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionOperation:
                    value = value.Parent;
                    continue;
                case IConditionalOperation conditional when conditional.Condition != value:
                    value = conditional;
                    continue;
                case ISwitchExpressionArmOperation arm when arm.Value == value:
                    value = arm;
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return OfVariable(declarator);
                case ISimpleAssignmentOperation { Target: IDiscardOperation }:
                    return new AllocationFlow(null, null, null);
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local, Parent: IExpressionStatementOperation { Parent: { } block } } assignment when assignment.Value == value:
                    return new AllocationFlow(local.Local, block, assignment);
                case IArgumentOperation:
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } when target != value:
                    return new AllocationFlow(null, null, null) { Consumer = value.Parent };
                case IReturnOperation or IFieldInitializerOperation or IPropertyInitializerOperation:
                case ITupleOperation or IArrayInitializerOperation or { Syntax: CollectionExpressionSyntax }:
                    return new AllocationFlow(null, null, null) { IsReturned = true };
                case IExpressionStatementOperation:
                    return new AllocationFlow(null, null, null);
                default:
                    return new AllocationFlow(null, null, null) { Escapes = true };
            }
        }
    }

    /// <summary>The object is the value that a variable is declared with.</summary>
    public static AllocationFlow OfVariable(IVariableDeclaratorOperation declarator)
        => new(declarator.Symbol, declarator.Parent?.Parent?.Parent, assignment: null);

    /// <summary>Finds the references to a local that holds one object.</summary>
    public static AllocationFlow OfLocal(ILocalReferenceOperation use)
    {
        IOperation? declaration = use.GetRoot().Descendants()
            .FirstOrDefault(operation => operation is IVariableDeclaratorOperation declarator
                && SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local));
        return new AllocationFlow(use.Local, declaration?.Parent?.Parent?.Parent ?? use.GetRoot(), assignment: null);
    }

    /// <summary>The creation that a local holds; null if it can hold another object, or has another source.</summary>
    public static IObjectCreationOperation? CreationOf(ILocalReferenceOperation use, CancellationToken cancellationToken)
    {
        IObjectCreationOperation? only = null;
        foreach (IOperation operation in use.GetRoot().Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            IOperation? value = operation switch
            {
                IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol,
                    use.Local) => declarator.Initializer?.Value,
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } assignment when SymbolEqualityComparer.Default.Equals(target.Local,
                    use.Local) => assignment.Value,
                _ => null,
            };

            if (value is null || value.IsNullLiteral())
            {
                continue;
            }

            if (only is not null || value.Unwrapped() is not IObjectCreationOperation creation)
            {
                return null;
            }

            only = creation;
        }

        return only;
    }

    /// <summary>Whether the local is declared with another object, to which the writes might apply.</summary>
    public bool IsReassigned(CancellationToken cancellationToken)
        => Assignment is not null
            && Symbol?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer: null or { Value: LiteralExpressionSyntax or PostfixUnaryExpressionSyntax { Operand: LiteralExpressionSyntax } } };

    /// <summary>Every reference to the name, in source order.</summary>
    public IEnumerable<IOperation> References(CancellationToken cancellationToken)
    {
        foreach (IOperation operation in _root?.Descendants() ?? Enumerable.Empty<IOperation>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            ISymbol? symbol = operation switch
            {
                ILocalReferenceOperation local => local.Local,
                IParameterReferenceOperation parameter => parameter.Parameter,
                _ => null,
            };

            if (symbol is not null && SymbolEqualityComparer.Default.Equals(symbol, Symbol))
            {
                yield return operation;
            }
        }
    }

    /// <summary>Whether an operation is in a nested function of the one that creates the object. It is unknown when that function runs.</summary>
    public bool IsInNestedFunction(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null && current != _container; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an operation runs whenever the object is created: no branch, loop, handler or jump is in between.</summary>
    public bool RunsUnconditionally(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current == _container)
            {
                return true;
            }

            if (current is not (IExpressionStatementOperation or IBlockOperation or IUsingOperation or ILockOperation or IAssignmentOperation
                or IConversionOperation or IInvocationOperation or IReturnOperation { IsImplicit: true }))
            {
                return false;
            }
        }

        return false;
    }
}
