using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <content>The consumers of an object, and the helpers of this compilation that write to it: <c>Base(room).WithChat()</c>, <c>Allow(grants)</c>.</content>
internal sealed partial class ObjectPropertySet
{
    /// <summary>The maximum depth of nested calls of helpers. Deeper ones count as unknown.</summary>
    private const int MaxDepth = 3;

    private bool _isNamed;

    /// <summary>Whether helpers set some of the properties.</summary>
    public bool IsWrittenByHelpers { get; private set; }

    /// <summary>Whether the function returns the object as its result.</summary>
    private bool IsResult { get; set; }

    /// <summary>Whether the function stores the object in a location that other code reads.</summary>
    private bool IsStored { get; set; }

    /// <summary>Follows an object from the expression that has it as its value.</summary>
    private void AnalyzeFlow(IOperation value, bool isStraight, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellationToken)
    {
        AllocationFlow holder = AllocationFlow.Analyze(value);
        Escapes |= holder.Escapes;
        IsReturned |= holder.IsReturned;
        if (holder.Consumer is { } consumer)
        {
            AddConsumer(consumer, isStraight, isDeferred: false, kindOf, cancellationToken);
        }

        AnalyzeReferences(holder, kindOf, cancellationToken);
    }

    /// <param name="consumer">The argument, or the assignment to a member.</param>
    /// <param name="isStraight">Whether it runs whenever the object is created.</param>
    /// <param name="isDeferred">Whether it is not known when it runs.</param>
    /// <param name="kindOf">The kind of a consumer.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    private void AddConsumer(IOperation consumer, bool isStraight, bool isDeferred, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellationToken)
    {
        switch (kindOf(consumer))
        {
            case ConsumerKind.Final:
                _consumers.Add(consumer);
                break;
            case ConsumerKind.Shared:
                IsReturned = true;
                IsStored = true;
                break;
            case ConsumerKind.Unknown when TryAnalyzeHelper(consumer, kindOf, cancellationToken) is { } helper:
                AddWrites(helper, (IArgumentOperation)consumer, isStraight && !IsReturned, isDeferred, kindOf, cancellationToken);
                break;
            case ConsumerKind.Unknown:
                Escapes = true;
                MayBeReplaced |= consumer is IArgumentOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.DelegateInvoke } or { DeclaringSyntaxReferences.IsEmpty: false } };
                break;
        }
    }

    /// <summary>What a method of this compilation does with an argument; null if it is not known which method runs, or what it does.</summary>
    private ObjectPropertySet? TryAnalyzeHelper(IOperation consumer, Func<IOperation, ConsumerKind> kindOf, CancellationToken cancellationToken)
    {
        if (_depth == 0
            || consumer is not IArgumentOperation { Parameter: { RefKind: RefKind.None, IsParams: false } parameter, SemanticModel.Compilation: { } compilation }
            || parameter.OriginalDefinition is not { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction, IsVirtual: false, IsAbstract: false, IsOverride: false } method } formal
            || !SymbolEqualityComparer.Default.Equals(formal.Type, ((IArgumentOperation)consumer).Value.Unwrapped().Type)
            || method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration)
        {
            return null;
        }

        IBlockOperation? body = compilation.GetModel(declaration.SyntaxTree).GetOperation(declaration, cancellationToken) switch
        {
            IMethodBodyBaseOperation member => member.BlockBody ?? member.ExpressionBody,
            ILocalFunctionOperation function => function.Body,
            _ => null,
        };
        if (body is null)
        {
            return null;
        }

        ObjectPropertySet helper = new(_depth - 1);
        helper.AnalyzeReferences(new AllocationFlow(formal, body), kindOf, cancellationToken);
        return helper;
    }

    /// <summary>Adds the writes of a helper at the place of its call. A helper that returns the object is followed by what the caller does with the result.</summary>
    private void AddWrites(ObjectPropertySet helper, IArgumentOperation consumer, bool isStraight, bool isDeferred, Func<IOperation, ConsumerKind> kindOf,
        CancellationToken cancellationToken)
    {
        Escapes |= helper.Escapes;
        MayBeReplaced |= helper.MayBeReplaced;
        foreach (PropertyWrite write in helper.Writes)
        {
            IsWrittenByHelpers = true;
            bool isConstant = write is { Kind: PropertyWriteKind.Assign, Value.ConstantValue.HasValue: true };
            (isDeferred ? _deferred : _writes).Add(new PropertyWrite(
                write.Property,
                isConstant ? PropertyWriteKind.Assign : PropertyWriteKind.Unknown,
                isConstant ? write.Value : null,
                isStraight && write.RunsUnconditionally && _consumers.Count == 0,
                consumer.Syntax)
            {
                RunsUnconditionally = isStraight && write.RunsUnconditionally,
            });
        }

        if (helper._consumers.Count > 0)
        {
            _consumers.Add(consumer);
        }

        IsReturned |= helper.IsStored;
        IsStored |= helper.IsStored;
        if (helper.IsResult && consumer.Parent is IInvocationOperation call)
        {
            AnalyzeFlow(call, isStraight, kindOf, cancellationToken);
        }
    }
}
