using GrantGen.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>
/// Policies of a compilation, found by syntax: the search covers the whole compilation
/// while one file is analyzed, whose semantic model cannot bind the other trees.
/// </summary>
internal static class DeclaredPolicies
{
    private const string AttributeName = "RoomPolicy";

    /// <summary>Whether a policy states <c>CanUpdateOwnMetadata = true</c>.</summary>
    public static bool AnyUpdatesOwnMetadata(Compilation compilation, CancellationToken cancellationToken)
        => compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellationToken)
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax or AttributeListSyntax)
            .OfType<AttributeSyntax>()
            .Any(UpdatesOwnMetadata));

    private static bool UpdatesOwnMetadata(AttributeSyntax attribute)
        => SyntaxNames.GetSimpleName(attribute.Name) is AttributeName or AttributeName + "Attribute"
            && attribute.ArgumentList is { } list
            && list.Arguments.Any(argument => argument.NameEquals?.Name.Identifier.ValueText == GrantTable.CanUpdateOwnMetadata.Property
                && argument.Expression.IsKind(SyntaxKind.TrueLiteralExpression));
}
