using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Names that syntax shows: asked before anything is bound, so that code without LiveKit costs next to nothing.</summary>
internal static class SyntaxNames
{
    /// <summary>The name of the type that is created; null for a <c>new()</c> whose type is not written beside it.</summary>
    public static string? GetCreatedTypeName(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => GetSimpleName(named.Type),
        { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } } => GetSimpleName(declaration.Type),
        { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } } => GetSimpleName(property.Type),
        { Parent: ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax method } } => GetSimpleName(method.ReturnType),
        { Parent: ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } } => GetSimpleName(property.Type),
        { Parent: ReturnStatementSyntax { Parent: BlockSyntax { Parent: MethodDeclarationSyntax method } } } => GetSimpleName(method.ReturnType),
        _ => null,
    };

    /// <summary>Where the created type is named, or <c>new</c> where it is not.</summary>
    public static Location TypeLocation(BaseObjectCreationExpressionSyntax creation)
        => creation is ObjectCreationExpressionSyntax named ? named.Type.GetLocation() : creation.NewKeyword.GetLocation();

    /// <summary>The name of the method that is called; null if it has none.</summary>
    public static string? GetInvokedName(InvocationExpressionSyntax call) => GetSimpleName(call.Expression);

    /// <summary>The last name of a chain of names.</summary>
    public static string? GetSimpleName(ExpressionSyntax? expression) => expression switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        NullableTypeSyntax nullable => GetSimpleName(nullable.ElementType),
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        PostfixUnaryExpressionSyntax postfix => GetSimpleName(postfix.Operand),
        _ => null,
    };

    /// <summary>Whether an initializer names one of these properties.</summary>
    public static bool AssignsAny(InitializerExpressionSyntax? initializer, ICollection<string> properties)
        => initializer is not null && initializer.Expressions.Any(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left } && properties.Contains(left.Identifier.ValueText));
}
