using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.HandWrittenTokens.Jwt;

/// <summary>Finds code that assigns a value to the key <c>video</c>.</summary>
internal static class VideoValues
{
    private const string Video = "video";

    /// <summary>The value that a node assigns to the key; null if it assigns none.</summary>
    public static VideoValue? Find(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
    {
        switch (node)
        {
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: >= 2 } arguments } creation when MayBeKey(arguments[0].Expression):
                return model.GetOperation(creation, cancellationToken) is IObjectCreationOperation { Type: { } type } claim && JwtTypes.IsClaim(type)
                    && IsKey(arguments[0].Expression, model, cancellationToken)
                    ? new VideoValue(claim, creation.GetLocation(), IsClaim: true)
                    : null;
            case AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } keys } } assignment when IsKey(keys[0].Expression, model, cancellationToken):
                return Value(assignment.Right, assignment, model, cancellationToken);
            case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys } } assignment when IsKey(keys[0].Expression, model, cancellationToken):
                return Value(assignment.Right, assignment, model, cancellationToken);
            case AssignmentExpressionSyntax { Left: IdentifierNameSyntax property, Parent: InitializerExpressionSyntax } assignment when IsVideoProperty(property, model, cancellationToken):
                return Value(assignment.Right, assignment, model, cancellationToken);
            case InitializerExpressionSyntax { Expressions: { Count: 2 } pair } initializer when initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && IsKey(pair[0], model, cancellationToken):
                return Value(pair[1], initializer, model, cancellationToken);
            case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 2 } arguments } call when SyntaxNames.GetInvokedName(call) is "Add" or "TryAdd"
                or "AddClaim" && IsKey(arguments[0].Expression, model, cancellationToken):
                return Value(arguments[1].Expression, call, model, cancellationToken);
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name.Identifier.ValueText: Video or "Video" } member:
                return Value(member.Expression, member, model, cancellationToken);
            case AnonymousObjectMemberDeclaratorSyntax { NameEquals: null, Expression: IdentifierNameSyntax { Identifier.ValueText: Video } named } member:
                return Value(named, member, model, cancellationToken);
            case ArgumentSyntax { Expression: { } argument } positional when positional.Parent?.Parent is BaseObjectCreationExpressionSyntax
                && MayBeObject(argument) && IsVideoParameter(positional, model, cancellationToken):
                return Value(argument, positional, model, cancellationToken);
            case ArgumentSyntax { Expression: BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or IdentifierNameSyntax } passed when IsPassedOn(passed, model, cancellationToken):
                return Value(passed.Expression, passed, model, cancellationToken);
            default:
                return null;
        }
    }

    /// <summary>Whether grants are passed to a method of the compilation that assigns its parameter to the key.</summary>
    private static bool IsPassedOn(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetOperation(argument,
            cancellationToken) is not IArgumentOperation { Parameter: { ContainingSymbol: IMethodSymbol { DeclaringSyntaxReferences: { Length: > 0 } declarations } method } parameter, Value: { } value }
            || method.MethodKind == MethodKind.Constructor
            || (value.Unboxed() is ILocalReferenceOperation local
                ? LocalValues.FindOnlyValue(local, cancellationToken)?.Unboxed()
                : value.Unboxed()) is not { } grants
            || !JwtGrants.MayBe(grants))
        {
            return false;
        }

        SyntaxNode declaration = declarations[0].GetSyntax(cancellationToken);
        SemanticModel owner = Roslyn.CompilationExtensions.GetModel(model.Compilation, declaration.SyntaxTree);
        return declaration.DescendantNodes().Any(node => node is not ArgumentSyntax
            && Find(node, owner, cancellationToken)?.Operation.DescendantsAndSelf().Any(part => part is IParameterReferenceOperation reference
                && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter.OriginalDefinition)
                && IsWhole(reference)) == true);
    }

    /// <summary>Whether a parameter is used as a whole, and not only one of its members: an options object is not a grants object.</summary>
    private static bool IsWhole(IOperation reference) => reference.Wrapped().Parent is not IMemberReferenceOperation;

    private static VideoValue? Value(ExpressionSyntax value, SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
        => model.GetOperation(value, cancellationToken) is { } operation ? new VideoValue(operation, place.GetLocation()) : null;

    private static bool MayBeKey(ExpressionSyntax key)
        => key is LiteralExpressionSyntax literal ? literal.Token.ValueText == Video : key is IdentifierNameSyntax or MemberAccessExpressionSyntax;

    private static bool IsKey(ExpressionSyntax key, SemanticModel model, CancellationToken cancellationToken)
        => MayBeKey(key) && (key is LiteralExpressionSyntax || model.GetConstantValue(key, cancellationToken) is { HasValue: true, Value: Video });

    /// <summary>Whether a property of the user's own type is written under the key.</summary>
    private static bool IsVideoProperty(IdentifierNameSyntax property, SemanticModel model, CancellationToken cancellationToken)
        => property.Identifier.ValueText.IndexOf(Video, StringComparison.OrdinalIgnoreCase) >= 0
            && model.GetSymbolInfo(property, cancellationToken).Symbol is IPropertySymbol { DeclaringSyntaxReferences.IsEmpty: false } symbol
            && (OwnProperties.HasStatedName(symbol)
                ? OwnProperties.GetWireName(symbol, JsonNaming.Declared) == Video
                : JsonNamingReader.GetName(symbol.Name, JsonNaming.CamelCase) == Video);

    private static bool MayBeObject(ExpressionSyntax value)
        => value is BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or IdentifierNameSyntax;

    /// <summary>Whether a parameter of a record is a property that is written under the key.</summary>
    private static bool IsVideoParameter(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken)
        => argument.NameColon is { Name.Identifier.ValueText: "Video" }
            || (model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter: { Name: "Video", ContainingType.IsRecord: true } });
}
