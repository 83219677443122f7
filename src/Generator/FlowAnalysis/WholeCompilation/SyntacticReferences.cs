using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.FlowAnalysis.WholeCompilation;

/// <summary>Checks whether other types name a member, by identifier first, then by syntax. Nothing is bound, so it can run while typing.</summary>
internal static class SyntacticReferences
{
    /// <summary>Whether code outside an outermost type seems to name a member of it.</summary>
    public static bool ExistOutside(INamedTypeSymbol outermost, ISymbol member, Compilation compilation, CancellationToken cancellationToken)
    {
        string name = member is IMethodSymbol { MethodKind: MethodKind.Constructor } ? member.ContainingType.Name : member.Name;
        return AnyOutside(outermost, name, compilation,
            node => node is SimpleNameSyntax found && found.Identifier.ValueText == name && (member is IMethodSymbol || IsMember(found)), cancellationToken);
    }

    /// <summary>Whether a type outside an outermost type seems to override a member of it.</summary>
    public static bool ExistOverridesOutside(INamedTypeSymbol outermost, ISymbol member, Compilation compilation, CancellationToken cancellationToken)
        => AnyOutside(outermost, member.Name, compilation,
            node => node is MemberDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(SyntaxKind.OverrideKeyword)
                && NameOf(node) == member.Name, cancellationToken);

    private static string? NameOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        _ => null,
    };

    private static bool AnyOutside(INamedTypeSymbol outermost, string name, Compilation compilation, Func<SyntaxNode, bool> matches,
        CancellationToken cancellationToken)
    {
        int[] word = IdentifierIndex.HashesOf(new[] { name });
        HashSet<SyntaxNode> own = new(outermost.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)));
        foreach (SyntaxTree tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IdentifierIndex.GetOrCreate(tree).ContainsAny(word) && !PolicyCode.IsIn(tree)
                && tree.GetRoot(cancellationToken).DescendantNodes(node => !own.Contains(node)).Any(matches))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a name follows a full stop, or is set in an initializer: fields often have the name of their type.</summary>
    private static bool IsMember(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Name == name,
        MemberBindingExpressionSyntax => true,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left == name,
        _ => false,
    };
}
