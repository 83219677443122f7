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
        CancellationToken cancellationToken = context.CancellationToken;
        if (EndpointCalls.IsAllow(call, model, cancellationToken)
            && EndpointCalls.TryGetPolicy(EndpointCalls.TypeArgumentOf(call) ?? TypeOfEndpoint(call, model, cancellationToken), model,
                cancellationToken) is { } policy
            && new DecisionArguments(call, model, cancellationToken).FindMismatch(policy) is { } mismatch)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, mismatch.Location, policy.Type.DisplayName, mismatch.DisplayText));
        }
    }

    private static TypeSyntax? TypeOfEndpoint(SyntaxNode call, SemanticModel model, CancellationToken cancellationToken)
        => EndpointCalls.EndpointAround(call, model, cancellationToken) is { } endpoint ? EndpointCalls.TypeArgumentOf(endpoint) : null;
}
