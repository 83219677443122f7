using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Finds the values that the code of a compilation passes to a parameter.</summary>
internal static class PassedValues
{
    /// <summary>The values; null if other code can call the function.</summary>
    /// <param name="use">A use of the parameter.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static IEnumerable<IOperation>? Find(IParameterReferenceOperation use, CancellationToken cancellationToken) => use.Parameter.ContainingSymbol switch
    {
        _ when use.Parameter.RefKind != RefKind.None || IsAssigned(use) => null,
        IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda => OfLambda(use, lambda, cancellationToken),
        IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false, ExplicitInterfaceImplementations.IsEmpty: true } method
            when use.SemanticModel is { } model
                && !ImplementsInterface(method) => OfMethod(method.OriginalDefinition, use.Parameter.Ordinal, model.Compilation, cancellationToken),
        _ => null,
    };

    /// <summary>Whether the function assigns its parameter another value.</summary>
    private static bool IsAssigned(IParameterReferenceOperation use)
        => use.GetRoot().Descendants().Any(operation => operation is IParameterReferenceOperation { Parent: IAssignmentOperation assignment } reference
            && assignment.Target == reference
            && SymbolEqualityComparer.Default.Equals(reference.Parameter, use.Parameter));

    private static bool ImplementsInterface(IMethodSymbol method)
        => method.ContainingType.AllInterfaces.SelectMany(type => type.GetMembers(method.Name))
            .Any(member => SymbolEqualityComparer.Default.Equals(method.ContainingType.FindImplementationForInterfaceMember(member), method));

    /// <summary>The arguments of the calls of a lambda, in the method that receives it: <c>configure?.Invoke(grants)</c>.</summary>
    private static IEnumerable<IOperation>? OfLambda(IOperation use, IMethodSymbol lambda, CancellationToken cancellationToken)
    {
        IOperation? function = use;
        while (function is not null && !(function is IAnonymousFunctionOperation found && SymbolEqualityComparer.Default.Equals(found.Symbol, lambda)))
        {
            function = function.Parent;
        }

        if (function?.Parent?.Wrapped().Parent is not IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false } method } parameter } argument
            || method.OriginalDefinition.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } declaration
            || argument.SemanticModel?.Compilation.GetModel(declaration.SyntaxTree).GetOperation(declaration, cancellationToken) is not { } body)
        {
            return null;
        }

        int ordinal = ((IParameterReferenceOperation)use).Parameter.Ordinal;
        List<IOperation> values = new();
        foreach (IOperation operation in body.Descendants())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation is not IParameterReferenceOperation reference
                || !SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter.OriginalDefinition))
            {
                continue;
            }

            if (GetInvocation(reference.Wrapped()) is { } call && call.Arguments.Length > ordinal)
            {
                values.Add(call.Arguments[ordinal].Value);
            }
            else if (reference.Wrapped().Parent is not (IBinaryOperation or IIsPatternOperation or IConditionalAccessOperation))
            {
                return null;
            }
        }

        return values;
    }

    private static IInvocationOperation? GetInvocation(IOperation function) => function.Parent switch
    {
        IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call when call.Instance == function => call,
        IConditionalAccessOperation { WhenNotNull: IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } call } => call,
        _ => null,
    };

    private static IEnumerable<IOperation>? OfMethod(IMethodSymbol method, int ordinal, Compilation compilation, CancellationToken cancellationToken)
    {
        int[] hashes = IdentifierIndex.HashesOf(new[] { method.Name });
        List<IOperation> values = new();
        foreach (SyntaxTree tree in compilation.SyntaxTrees.Where(tree => IdentifierIndex.GetOrCreate(tree).ContainsAny(hashes)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            SemanticModel model = compilation.GetModel(tree);
            foreach (SimpleNameSyntax name in tree.GetRoot(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>())
            {
                if (name.Identifier.ValueText != method.Name || model.GetSymbolInfo(name, cancellationToken).Symbol is not IMethodSymbol found
                    || !SymbolEqualityComparer.Default.Equals((found.ReducedFrom ?? found).OriginalDefinition, method))
                {
                    continue;
                }

                SyntaxNode called = name.Parent is MemberAccessExpressionSyntax access && access.Name == name || name.Parent is MemberBindingExpressionSyntax
                    ? name.Parent
                    : name;
                if (called.Parent is not InvocationExpressionSyntax call
                    || model.GetOperation(call, cancellationToken) is not IInvocationOperation invocation
                    || invocation.Arguments.FirstOrDefault(argument => argument.Parameter?.Ordinal == ordinal) is not { } argument)
                {
                    return null;
                }

                values.Add(argument.Value);
            }
        }

        return values;
    }
}
