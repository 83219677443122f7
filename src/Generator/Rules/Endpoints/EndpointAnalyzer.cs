using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Endpoints;

/// <summary>The base of the rules for token endpoints: it selects the files and calls that they check.</summary>
public abstract class EndpointAnalyzer : DiagnosticAnalyzer
{
    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { EndpointCalls.MapTokenEndpoint, "TokenDecision" });

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterWrittenFileAction(file => AnalyzeFile(file));
            }
        });
    }

    /// <summary>Analyzes one call.</summary>
    private protected abstract void Analyze(SemanticModelAnalysisContext context, InvocationExpressionSyntax call);

    private void AnalyzeFile(SemanticModelAnalysisContext context)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (!IdentifierIndex.GetOrCreate(tree).ContainsAny(s_words))
        {
            return;
        }

        foreach (InvocationExpressionSyntax call in tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<InvocationExpressionSyntax>())
        {
            if (EndpointCalls.NameOf(call)?.Identifier.ValueText is EndpointCalls.MapTokenEndpoint or EndpointCalls.Allow)
            {
                Analyze(context, call);
            }
        }
    }
}
