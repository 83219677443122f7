using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.HandWrittenTokens;

/// <summary>Names in syntax: compared before anything is bound, so that code without LiveKit costs almost nothing.</summary>
internal static class SyntaxNames
{
    /// <summary>The name of the type that is created; null for a <c>new()</c> whose type is not written beside it.</summary>
    public static string? GetCreatedTypeName(BaseObjectCreationExpressionSyntax creation) => creation switch
    {
        ObjectCreationExpressionSyntax named => GetSimpleName(named.Type),
        { Parent: EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } } => GetSimpleName(declaration.Type),
        { Parent: EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } } => GetSimpleName(property.Type),
        { Parent: ArrowExpressionClauseSyntax { Parent: { } function } } => GetSimpleName(GetResultType(function)),
        { Parent: ReturnStatementSyntax returned } => GetSimpleName(GetResultType(returned.Ancestors().FirstOrDefault(node => node is MemberDeclarationSyntax
            or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax))),
        _ => null,
    };

    /// <summary>The location of the created type's name, or of <c>new</c> if the type is not named.</summary>
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

    /// <summary>The type that a function states as its result; null for a lambda.</summary>
    private static TypeSyntax? GetResultType(SyntaxNode? function) => function switch
    {
        MethodDeclarationSyntax method => GetAwaitedType(method.ReturnType),
        LocalFunctionStatementSyntax local => GetAwaitedType(local.ReturnType),
        BasePropertyDeclarationSyntax property => property.Type,
        AccessorDeclarationSyntax { Parent.Parent: BasePropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };

    private static TypeSyntax GetAwaitedType(TypeSyntax type)
        => type is GenericNameSyntax { Identifier.ValueText: "Task" or "ValueTask", TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : type;

    /// <summary>Whether an initializer names one of these properties.</summary>
    public static bool AssignsAny(InitializerExpressionSyntax? initializer, ICollection<string> properties)
        => initializer is not null
            && initializer.Expressions.Any(member => member is AssignmentExpressionSyntax { Left: IdentifierNameSyntax left }
                && properties.Contains(left.Identifier.ValueText));
}
