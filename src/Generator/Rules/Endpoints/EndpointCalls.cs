using GrantGen.Generator.Parsing;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>The calls of GrantGen.AspNetCore that the rules analyze, identified by the names of their types.</summary>
internal static class EndpointCalls
{
    public const string MapTokenEndpoint = "MapTokenEndpoint";
    public const string Allow = "Allow";
    public const string AllowServerToken = "AllowServerToken";

    private const string Extensions = "Microsoft.AspNetCore.Builder.TokenEndpointRouteBuilderExtensions";
    private const string Decision = "GrantGen.TokenDecision";

    /// <summary>Whether a call maps a token endpoint, bound or not.</summary>
    public static bool IsMap(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => NameOf(call)?.Identifier.ValueText == MapTokenEndpoint && Candidates(call, model, cancellationToken).Any(method => IsIn(method, Extensions));

    /// <summary>Whether a call is <c>TokenDecision.Allow</c>, bound or not.</summary>
    public static bool IsAllow(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
        => NameOf(call)?.Identifier.ValueText == Allow && Candidates(call, model, cancellationToken).Any(method => IsIn(method, Decision));

    /// <summary>The name that is called, with its type arguments.</summary>
    public static SimpleNameSyntax? NameOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    /// <summary>The only type argument; null if the call has none or several.</summary>
    public static TypeSyntax? TypeArgumentOf(InvocationExpressionSyntax call)
        => NameOf(call) is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0] : null;

    /// <summary>The policy of a type argument; null if it is not a policy.</summary>
    public static PolicyModel? TryGetPolicy(TypeSyntax? argument, SemanticModel model, CancellationToken cancellationToken)
        => argument is not null && model.GetTypeInfo(argument, cancellationToken).Type is INamedTypeSymbol type
            ? PolicyParser.Parse(type.OriginalDefinition, cancellationToken)
            : null;

    /// <summary>The call that maps the endpoint whose delegate contains a node; null if no delegate contains it.</summary>
    public static InvocationExpressionSyntax? EndpointAround(SyntaxNode node, SemanticModel model, CancellationToken cancellationToken)
        => node.Ancestors()
            .OfType<AnonymousFunctionExpressionSyntax>()
            .Select(lambda => lambda.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } ? call : null)
            .FirstOrDefault(call => call is not null && IsMap(call, model, cancellationToken));

    private static IEnumerable<ISymbol> Candidates(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellationToken)
    {
        SymbolInfo info = model.GetSymbolInfo(call, cancellationToken);
        return info.Symbol is { } symbol ? new[] { symbol } : info.CandidateSymbols.Concat(model.GetMemberGroup(call.Expression, cancellationToken));
    }

    private static bool IsIn(ISymbol method, string type)
        => ((method as IMethodSymbol)?.ReducedFrom ?? method).ContainingType is { } containing && containing.ToDisplayString() == type;
}
