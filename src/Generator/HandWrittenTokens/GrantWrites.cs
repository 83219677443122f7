using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Finds assignments of grants in the whole compilation. A name alone is not enough: only an assignment whose property is
/// declared by the type of the grants counts, and only if its receiver can be the object in question.
/// </summary>
internal static class GrantWrites
{
    /// <summary>The property of a token through which its grants can be changed.</summary>
    public const string Claims = "Claims";

    /// <summary>Whether code outside a function can set a property of an object that the function creates.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="types">The types of the libraries.</param>
    /// <param name="origin">The creation of the object.</param>
    /// <param name="function">The function.</param>
    /// <param name="isPerCall">Whether writes of callers are left out, because the caller's object is a separate mint site.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static bool MaySet(Compilation? compilation, string property, ITypeSymbol type, TokenLibraryTypes types, SyntaxNode origin, TextSpan function,
        bool isPerCall, CancellationToken cancellationToken)
        => AnyNode(compilation, property, cancellationToken, (node, model) =>
            node is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } left }
            && name == property
            && !(node.SyntaxTree == origin.SyntaxTree && function.Contains(node.Span))
            && model().GetSymbolInfo(left, cancellationToken).Symbol is IPropertySymbol { ContainingType: { } owner }
            && SymbolEqualityComparer.Default.Equals(owner, type)
            && !IsAnotherObject(model().GetOperation(left.Expression, cancellationToken), origin, types, isPerCall, cancellationToken));

    /// <summary>Whether code reads the claims of a token that is not yet written.</summary>
    public static bool ReadsClaims(Compilation? compilation, TokenLibraryTypes types, CancellationToken cancellationToken)
        => AnyNode(compilation, Claims, cancellationToken, (node, model) =>
            node is MemberAccessExpressionSyntax { Name.Identifier.ValueText: Claims } access
            && model().GetSymbolInfo(access, cancellationToken).Symbol is IPropertySymbol { ContainingType: { } owner }
            && types.IsToken(owner));

    /// <summary>Whether a receiver is known to be created in other places, or is one that a lambda configures for a token.</summary>
    private static bool IsAnotherObject(IOperation? receiver, SyntaxNode origin, TokenLibraryTypes types, bool isPerCall, CancellationToken cancellationToken)
        => (receiver?.Unwrapped() is IParameterReferenceOperation { Parameter: { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } lambda } } reference && IsConfiguration(reference, lambda, types))
            || (AllocationSites.Find(receiver, isPerCall, cancellationToken) is { } sites && sites.All(site => site.Syntax != origin));

    private static bool IsConfiguration(IOperation reference, IMethodSymbol lambda, TokenLibraryTypes types)
    {
        IOperation? current = reference;
        while (current is not null && !(current is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda)))
        {
            current = current.Parent;
        }

        return current?.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } }
            && types.AcceptsGrants(call.TargetMethod);
    }

    private static bool AnyNode(Compilation? compilation, string word, CancellationToken cancellationToken, Func<SyntaxNode, Func<SemanticModel>, bool> matches)
    {
        int[] hashes = IdentifierIndex.HashesOf(new[] { word });
        foreach (SyntaxTree tree in compilation?.SyntaxTrees ?? Enumerable.Empty<SyntaxTree>())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!IdentifierIndex.GetOrCreate(tree).ContainsAny(hashes))
            {
                continue;
            }

            SemanticModel? model = null;
            SemanticModel Model() => model ??= compilation!.GetModel(tree);
            if (tree.GetRoot(cancellationToken).DescendantNodes().Any(node => matches(node, Model)))
            {
                return true;
            }
        }

        return false;
    }
}
