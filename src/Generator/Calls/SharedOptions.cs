using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Calls;

/// <summary>
/// Determines whether the options in a member remain as they were created. Only names are compared: a possible change counts as one.
/// </summary>
internal static class SharedOptions
{
    /// <summary>Whether code only publishes with the options of a member and reads their properties.</summary>
    public static bool AreUnchanged(ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        int[] word = IdentifierIndex.HashesOf(new[] { member.Name });
        IEnumerable<SyntaxNode> scopes = member.DeclaredAccessibility == Accessibility.Private
            ? member.ContainingType.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken))
            : compilation.SyntaxTrees.Where(tree => IdentifierIndex.GetOrCreate(tree).ContainsAny(word)).Select(tree => tree.GetRoot(cancellationToken));
        return scopes.All(scope => scope.DescendantNodes().OfType<IdentifierNameSyntax>()
            .All(name => name.Identifier.ValueText != member.Name || IsUnchanged(name)));
    }

    private static bool IsUnchanged(IdentifierNameSyntax name)
    {
        // The whole `Options.Camera`, if the name is its last part.
        ExpressionSyntax value = name.Parent is MemberAccessExpressionSyntax whole && whole.Name == name ? whole : name;
        return value.Parent switch
        {
            ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } => SyntaxNames.GetInvokedName(call)?.StartsWith("PublishTrack",
                StringComparison.Ordinal) == true || IsNameOf(call),
            MemberAccessExpressionSyntax property when property.Expression == value => property.Parent is not (AssignmentExpressionSyntax
                or InvocationExpressionSyntax or MemberAccessExpressionSyntax),
            _ => false,
        };
    }

    private static bool IsNameOf(InvocationExpressionSyntax call) => call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
}
