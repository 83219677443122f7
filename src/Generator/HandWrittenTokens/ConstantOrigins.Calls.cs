using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <content>Locals, and the results of calls.</content>
internal sealed partial class ConstantOrigins
{
    /// <summary>
    /// The values that a local is assigned. An initializer does not count if the variable certainly gets another value before it is read: in a
    /// statement of the same block, or by reference.
    /// </summary>
    private void VisitLocal(ILocalReferenceOperation use, Path path)
    {
        if (!_visited.Add(use.Local))
        {
            return;
        }

        IOperation? initializer = null, block = null;
        bool isOverwritten = false;
        List<IOperation> assigned = new();
        foreach (IOperation operation in use.GetRoot().Descendants())
        {
            _cancellationToken.ThrowIfCancellationRequested();
            if (operation is IVariableDeclaratorOperation declarator && IsSame(declarator.Symbol))
            {
                initializer = declarator.GetVariableInitializer()?.Value;
                block = declarator.Parent?.Parent?.Parent;
            }
            else if (operation is ILocalReferenceOperation reference && IsSame(reference.Local))
            {
                if (reference.Parent is IAssignmentOperation assignment && assignment.Target == reference)
                {
                    assigned.Add(assignment.Value);
                    isOverwritten |= assignment is ISimpleAssignmentOperation { Parent: IExpressionStatementOperation { Parent: { } around } }
                        && around == block && reference.Syntax.SpanStart < use.Syntax.SpanStart;
                }

                isOverwritten |= reference.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } or ITupleOperation
                    or IInvalidOperation or IAddressOfOperation
                    || reference.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.RefKind: not RefKind.None } };
            }
        }

        if (initializer is not null && !isOverwritten)
        {
            Visit(initializer, path);
        }

        VisitAll(assigned, path);

        bool IsSame(ILocalSymbol local) => SymbolEqualityComparer.Default.Equals(local, use.Local);
    }

    private void VisitCall(IInvocationOperation call, Path path)
    {
        IMethodSymbol method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        if (method.DeclaringSyntaxReferences.IsEmpty)
        {
            VisitLibraryCall(call, path);
            return;
        }

        if (method.IsAbstract || method.IsVirtual || !_visited.Add(method.OriginalDefinition))
        {
            return;
        }

        Dictionary<IParameterSymbol, IOperation> arguments = new(SymbolEqualityComparer.Default);
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter)
            {
                arguments[parameter.OriginalDefinition] = argument.Value;
            }
        }

        VisitAll(MemberValues.ReturnedBy(method.OriginalDefinition, _compilation, _cancellationToken),
            path with { Call = new CallContext(arguments, path.Call) });
        _visited.Remove(method.OriginalDefinition);
    }

    /// <summary>A lookup with a fallback, or a method that returns its value in another form.</summary>
    private void VisitLibraryCall(IInvocationOperation call, Path path)
    {
        foreach (IArgumentOperation argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && s_fallbackParameters.Contains(parameter.Name))
            {
                // A fallback is evaluated in any case, and so must not throw.
                Visit(argument.Value, path with { IsReplaceable = false });
            }
        }

        if (s_passThrough.Contains(call.TargetMethod.Name) || call.TargetMethod is { Name: "GetString", ContainingType.Name: "Encoding" })
        {
            bool isOnString = call.Instance is { Type.SpecialType: SpecialType.System_String or SpecialType.System_Object }
                || call.Instance?.Type is IArrayTypeSymbol;
            Visit(isOnString || call.Arguments.IsEmpty ? call.Instance : call.Arguments[0].Value, path);
        }
    }
}
