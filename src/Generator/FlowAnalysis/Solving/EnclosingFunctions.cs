using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.FlowAnalysis.Solving;

/// <summary>Finds the function that an operation is in.</summary>
internal static class EnclosingFunctions
{
    /// <summary>The lambda, the local function or the member; null if it is not known.</summary>
    public static ISymbol? Find(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            switch (current)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }
        }

        return operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
    }

    /// <summary>The member that a lambda or a local function is in; the symbol itself if it is a member.</summary>
    public static ISymbol OutermostOf(ISymbol function)
    {
        while (function is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction, ContainingSymbol: { } outer })
        {
            function = outer;
        }

        return function;
    }

    /// <summary>The local function or the method, with lambdas as part of it; null if there is none.</summary>
    public static IMethodSymbol? MemberOf(IOperation operation)
    {
        for (IOperation? current = operation.Parent; current is not null; current = current.Parent)
        {
            if (current is ILocalFunctionOperation function)
            {
                return function.Symbol;
            }
        }

        ISymbol? symbol = operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart);
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction })
        {
            symbol = symbol.ContainingSymbol;
        }

        return symbol as IMethodSymbol;
    }
}
