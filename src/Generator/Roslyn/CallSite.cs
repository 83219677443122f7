using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Roslyn;

/// <summary>
/// A call, bound or not. In an editor that generates on save only, <c>P.CreateToken(…)</c> names a member that does not exist
/// yet, and expressions with its value do not bind either.
/// </summary>
/// <param name="Operation">The call.</param>
/// <param name="Method">The method; the only candidate if the call does not bind; null if there is no single candidate.</param>
/// <param name="Name">The name that is called.</param>
/// <param name="Receiver">The receiver; null for a static or unqualified call.</param>
/// <param name="ReceiverType">The type that is named before the full stop, for a static call that does not bind.</param>
internal sealed record CallSite(IOperation Operation, IMethodSymbol? Method, string Name, IOperation? Receiver, INamedTypeSymbol? ReceiverType)
{
    /// <summary>Reads an operation as a call; null if it is not a call.</summary>
    public static CallSite? TryCreate(IOperation operation, CancellationToken cancellationToken)
    {
        if (operation is IInvocationOperation invocation)
        {
            return new CallSite(operation, invocation.TargetMethod, invocation.TargetMethod.Name, invocation.Instance, invocation.TargetMethod.ContainingType);
        }

        if (operation is not IInvalidOperation
            || operation.Syntax is not InvocationExpressionSyntax syntax
            || operation.SemanticModel is not { } model
            || NameOf(syntax) is not { } name)
        {
            return null;
        }

        SymbolInfo info = model.GetSymbolInfo(syntax, cancellationToken);
        IMethodSymbol? method = info.Symbol as IMethodSymbol
            ?? (info.CandidateSymbols.Length > 0 ? info.CandidateSymbols[0] as IMethodSymbol : null)
            ?? model.GetSymbolInfo(syntax.Expression, cancellationToken).CandidateSymbols.FirstOrDefault() as IMethodSymbol;

        IOperation? receiver = null;
        INamedTypeSymbol? type = method?.ContainingType;
        if (syntax.Expression is MemberAccessExpressionSyntax access)
        {
            type = model.GetSymbolInfo(access.Expression, cancellationToken).Symbol as INamedTypeSymbol ?? type;
            receiver = model.GetOperation(access.Expression, cancellationToken) ?? WithoutNullSuppression(access.Expression, model, cancellationToken);
        }
        else if (syntax.Expression is MemberBindingExpressionSyntax)
        {
            receiver = operation.ChildOperations.FirstOrDefault(child => child is IConditionalAccessInstanceOperation);
        }
        else
        {
            type ??= model.GetEnclosingSymbol(syntax.SpanStart, cancellationToken)?.ContainingType;
        }

        return new CallSite(operation, method, name, receiver, type);
    }

    /// <summary>The value of a parameter; null if it is left out.</summary>
    public IOperation? Argument(string parameter, CancellationToken cancellationToken)
    {
        if (Operation is IInvocationOperation invocation)
        {
            return invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == parameter)?.Value;
        }

        if (Operation.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } || Operation.SemanticModel is not { } model)
        {
            return null;
        }

        int position = Method?.Parameters.FirstOrDefault(candidate => candidate.Name == parameter)?.Ordinal ?? -1;
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].NameColon is { } colon ? colon.Name.Identifier.ValueText == parameter : i == position)
            {
                return model.GetOperation(arguments[i].Expression, cancellationToken);
            }
        }

        return null;
    }

    /// <summary>The value of the parameter at a position; null if it is left out.</summary>
    public IOperation? Argument(int position, CancellationToken cancellationToken)
        => Method is { } method && position < method.Parameters.Length ? Argument(method.Parameters[position].Name, cancellationToken) : null;

    private static string? NameOf(InvocationExpressionSyntax syntax) => syntax.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        SimpleNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>The operand of <c>!</c>, which is not an operation itself.</summary>
    private static IOperation? WithoutNullSuppression(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellationToken)
        => expression is PostfixUnaryExpressionSyntax postfix && postfix.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            ? model.GetOperation(postfix.Operand, cancellationToken)
            : null;
}
