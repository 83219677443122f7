using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>GG2009: <c>[UsesPolicy]</c> names a type that is no policy, so that nothing is checked against it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsesPolicyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UsesNoPolicy,
        "UsesPolicy names a type that is no policy",
        "[UsesPolicy] names as a policy '{0}', which carries no [RoomPolicy]: what the server would refuse is not checked",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.UsesNoPolicy));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.UsesPolicyAttribute) is { } attribute)
            {
                start.RegisterSyntaxNodeAction(node => Analyze(node, attribute), SyntaxKind.Attribute);
            }
        });
    }

    private static void Analyze(SyntaxNodeAnalysisContext context, INamedTypeSymbol attribute)
    {
        // An alias may give the attribute any name, but its argument is a typeof under each.
        if (context.Node is AttributeSyntax { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is TypeOfExpressionSyntax { Type: { } named }
            && SymbolEqualityComparer.Default.Equals(context.SemanticModel.GetTypeInfo(context.Node, context.CancellationToken).Type, attribute)
            && context.SemanticModel.GetTypeInfo(named, context.CancellationToken).Type is { TypeKind: not TypeKind.Error } type
            && type.OriginalDefinition.Find(WellKnownNames.RoomPolicyAttribute) is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, named.GetLocation(), type.Name));
        }
    }
}
