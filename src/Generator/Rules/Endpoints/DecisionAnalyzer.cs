using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>GG2201: <c>TokenDecision.Allow</c> does not fit the policy of its endpoint.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DecisionAnalyzer : EndpointAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.DecisionMismatch,
        "Decision does not fit the endpoint's policy",
        "The decision does not fit policy '{0}', which {1}: the endpoint answers 500",
        RuleCategories.Endpoint,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.DecisionMismatch),
        helpLinkUri: RulePages.Link(RuleIds.DecisionMismatch));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    private protected override void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call)
    {
        SemanticModel model = context.SemanticModel;
        CancellationToken cancellation = context.CancellationToken;
        if (EndpointCalls.IsAllow(call, model, cancellation)
            && EndpointCalls.PolicyOf(EndpointCalls.TypeArgumentOf(call) ?? TypeOfEndpoint(call, model, cancellation), model, cancellation) is { } policy
            && new DecisionArguments(call, model, cancellation).FindMismatch(policy) is { } mismatch)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, mismatch.Location, policy.Type.DisplayName, mismatch.Words));
        }
    }

    private static TypeSyntax? TypeOfEndpoint(SyntaxNode call, SemanticModel model, CancellationToken cancellation)
        => EndpointCalls.EndpointAround(call, model, cancellation) is { } endpoint ? EndpointCalls.TypeArgumentOf(endpoint) : null;
}
