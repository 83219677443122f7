using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Finds calls of helpers that create an object for each call. If the caller writes more into its object, as in
/// <c>var grants = ForCaller(); grants.CanPublish = false;</c> or <c>ForCaller().WithNames()</c>, the call is a separate allocation: the
/// objects of other calls do not change.
/// </summary>
internal static class HelperAllocations
{
    /// <summary>The maximum length of a chain of helpers. Longer chains are not followed.</summary>
    private const int MaxDepth = 3;

    /// <summary>
    /// The allocation of each call of a helper: a creation, or the call of another helper; null if other code can have the returned object.
    /// </summary>
    public static IOperation? Find(IOperation call, CancellationToken cancellationToken) => Find(call, MaxDepth, cancellationToken);

    /// <summary>Whether a call creates an object that the calling function writes, or passes to a method that writes it.</summary>
    public static bool IsCompletedByCaller(IOperation call, CancellationToken cancellationToken)
        => call is IInvocationOperation
            && AllocationFlow.Analyze(call) is { } flow
            && (IsWrittenBy(flow.Consumer, MaxDepth, cancellationToken)
                || flow.References(cancellationToken).Any(reference => IsWritten(reference, MaxDepth, cancellationToken)))
            && Find(call, cancellationToken) is not null;

    private static IOperation? Find(IOperation call, int depth, CancellationToken cancellationToken)
    {
        if (depth == 0
            || call is not IInvocationOperation { TargetMethod: { IsVirtual: false, IsAbstract: false, IsOverride: false, DeclaringSyntaxReferences.IsEmpty: false } method, SemanticModel: { } model }
            || MemberValues.ReturnedBy(method.OriginalDefinition, model.Compilation, cancellationToken).ToList() is not { Count: 1 } results)
        {
            return null;
        }

        IOperation? result = results[0].Unwrapped();
        if (result is ILocalReferenceOperation local)
        {
            result = LocalValues.FindOnlyValue(local, cancellationToken)?.Unwrapped();
        }

        return result is IObjectCreationOperation || (result is IInvocationOperation && Find(result, depth - 1, cancellationToken) is not null) ? result : null;
    }

    private static bool IsWritten(IOperation reference, int depth, CancellationToken cancellationToken) => reference.Wrapped() switch
    {
        { Parent: IPropertyReferenceOperation { Parent: IAssignmentOperation assignment } property } => assignment.Target == property,
        { Parent: IPropertyReferenceOperation { Parent: IInvocationOperation call } property } => call.Instance == property,
        { Parent: IInvocationOperation call } value => call.Instance == value,
        { Parent: IArgumentOperation argument } => IsWrittenBy(argument, depth, cancellationToken),
        _ => false,
    };

    /// <summary>Whether a method of the compilation writes to the object that it receives.</summary>
    private static bool IsWrittenBy(IOperation? consumer, int depth, CancellationToken cancellationToken)
        => depth > 0
            && consumer is IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction } method } parameter, SemanticModel: { } model }
            && method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is { } declaration
            && model.Compilation.GetModel(declaration.SyntaxTree).GetOperation(declaration, cancellationToken) is { } body
            && body.Descendants().Any(operation => operation is IParameterReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter.OriginalDefinition)
                && IsWritten(reference, depth - 1, cancellationToken));
}
