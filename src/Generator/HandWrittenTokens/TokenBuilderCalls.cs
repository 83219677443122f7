using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>The calls of one function on one token that is not yet written: those of the chain, and those of other statements.</summary>
internal static class TokenBuilderCalls
{
    /// <summary>Finds the calls, in source order.</summary>
    /// <param name="chain">A chain of calls on the token.</param>
    /// <param name="types">The types of the libraries.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IReadOnlyList<IInvocationOperation> Find(TokenBuilderChain chain, TokenLibraryTypes types, CancellationToken cancellationToken)
    {
        HashSet<IInvocationOperation> calls = new(chain.Calls);
        ILocalSymbol? local = chain.Receiver is ILocalReferenceOperation reference ? reference.Local
            : chain.Calls.Count > 0 ? AllocationFlow.Analyze(chain.Calls[chain.Calls.Count - 1]).Symbol as ILocalSymbol
            : AllocationFlow.Analyze(chain.Receiver).Symbol as ILocalSymbol;
        if (local is not null)
        {
            foreach (IOperation operation in chain.Receiver.GetRoot().Descendants())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (operation is IInvocationOperation { TargetMethod.ContainingType: { } type } call && types.IsToken(type) && LocalOf(call, types) is { } named
                    && SymbolEqualityComparer.Default.Equals(named, local))
                {
                    calls.Add(call);
                }
            }
        }

        return calls.OrderBy(call => call.Syntax.Span.End).ToList();
    }

    /// <summary>The local on which a chain begins, or that it is the value of.</summary>
    private static ILocalSymbol? LocalOf(IInvocationOperation call, TokenLibraryTypes types)
    {
        IOperation? root = call;
        while (root is IInvocationOperation { Instance: { } instance } inner && types.IsToken(inner.TargetMethod.ContainingType))
        {
            root = instance.Unwrapped();
        }

        if (root is ILocalReferenceOperation local)
        {
            return local.Local;
        }

        IOperation outermost = call;
        while (outermost.Parent is IConversionOperation or IParenthesizedOperation
            || (outermost.Parent is IInvocationOperation outer && outer.Instance == outermost && types.IsToken(outer.TargetMethod.ContainingType)))
        {
            outermost = outermost.Parent;
        }

        return AllocationFlow.Analyze(outermost).Symbol as ILocalSymbol;
    }
}
