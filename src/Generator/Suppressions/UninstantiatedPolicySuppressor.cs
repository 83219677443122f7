using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Suppressions;

/// <summary>
/// Suppresses CA1812 (<em>internal class that is apparently never instantiated</em>) for policies: a policy has static members
/// only, and no code creates an instance of it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UninstantiatedPolicySuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor s_descriptor = new(
        "GGS1812",
        "CA1812",
        "A policy has static members only, so it is never instantiated");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
            {
                continue;
            }

            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan);
            if (context.GetSemanticModel(tree).GetDeclaredSymbol(node, context.CancellationToken) is INamedTypeSymbol type
                && type.Find(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                context.ReportSuppression(Suppression.Create(s_descriptor, diagnostic));
            }
        }
    }
}
