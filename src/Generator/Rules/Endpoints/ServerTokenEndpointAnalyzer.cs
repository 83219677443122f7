using System.Collections.Immutable;
using GrantGen.Generator.Roslyn;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>GG2203: an endpoint issues a server token or a server-wide grant without <c>AllowServerToken</c>.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ServerTokenEndpointAnalyzer : EndpointAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ServerTokenEndpoint,
        "Endpoint issues a server token without an opt-in",
        "The endpoint issues tokens of policy '{0}', which {1}: its callers could administer the LiveKit server, and the application does not start without .AllowServerToken()",
        RuleCategories.Endpoint,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ServerTokenEndpoint),
        helpLinkUri: RulePages.Link(RuleIds.ServerTokenEndpoint));

    private static readonly int[] s_optIn = IdentifierIndex.HashesOf(new[] { EndpointCalls.AllowServerToken });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    private protected override void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call)
    {
        SemanticModel model = context.SemanticModel;
        bool isMap = EndpointCalls.IsMap(call, model, context.CancellationToken);
        InvocationExpressionSyntax? endpoint = isMap ? call
            : EndpointCalls.IsAllow(call, model, context.CancellationToken) ? EndpointCalls.EndpointAround(call, model, context.CancellationToken)
            : null;
        if (endpoint is not null
            && EndpointCalls.TypeArgumentOf(call) is { } argument
            && EndpointCalls.TryGetPolicy(argument, model, context.CancellationToken) is { } policy
            && ReasonOf(policy) is { } reason
            && !MayBeAllowed(endpoint))
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, argument.GetLocation(), policy.Type.DisplayName, reason));
        }
    }

    private static string? ReasonOf(PolicyModel policy)
        => !policy.JoinsRoom ? "joins no room"
            : ServerWideGrants.Find(policy).Select(found => $"grants {found.Grant.GrantsProperty} on the whole server").FirstOrDefault();

    /// <summary>A group or a variable of the endpoint can have the opt-in: if the file contains its name, only the call itself decides.</summary>
    private static bool MayBeAllowed(InvocationExpressionSyntax endpoint)
    {
        SyntaxNode chain = endpoint;
        while (chain.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax next })
        {
            chain = next;
        }

        return chain.Parent is not ExpressionStatementSyntax || IdentifierIndex.GetOrCreate(endpoint.SyntaxTree).ContainsAny(s_optIn);
    }
}
