using System.Collections.Immutable;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2111: a call needs a permission, and no policy is tied to it. It is off by default and the only rule of its analyzer, so
/// the compiler does not run the analyzer at all unless the rule is enabled.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntiedUseAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The diagnostic. Its message takes the call, the permission, and the reason why no policy is tied to the call.</summary>
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UntiedUse,
        "No policy is tied to the call",
        "'{0}' needs {1}, and no policy is tied to it: {2}",
        RuleCategories.Permission,
        DiagnosticSeverity.Info,
        isEnabledByDefault: false,
        description: RulePages.Description(RuleIds.UntiedUse),
        helpLinkUri: RulePages.Link(RuleIds.UntiedUse),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (WellKnownTypes.TryCreate(start.Compilation, start.CancellationToken) is { } types)
            {
                CompilationFlowAnalysis facts = CompilationFlowAnalysis.GetOrCreate(types);
                start.RegisterSymbolAction(type => IncompleteCode.Run(() => Analyze(type, facts)), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(end => IncompleteCode.Run(() => AnalyzeCompilationEnd(end, facts)));
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationFlowAnalysis all)
    {
        if (context.Symbol is INamedTypeSymbol { ContainingType: null } type && all.GetGraph(type, context.CancellationToken) is { } facts)
        {
            all.TiesWithinType(facts, context.CancellationToken);
        }
    }

    private static void AnalyzeCompilationEnd(CompilationAnalysisContext context, CompilationFlowAnalysis all)
    {
        all.TiesAcrossTypes(context.CancellationToken);
        foreach (IGrouping<SyntaxNode, TiedUse> call in all.AllUses.GroupBy(tied => tied.Use.Syntax))
        {
            // The last one comes from the analysis of the whole compilation.
            TiedUse tied = call.Last();
            if (ReasonOf(TieExplanation.Create(tied).Silence) is { } reason && tied.Use.Syntax.SyntaxTree is { } tree
                && context.Compilation.ContainsSyntaxTree(tree))
            {
                context.ReportDiagnostic(Diagnostic.Create(s_descriptor, tied.Use.Syntax.GetLocation(), tied.Use.Call.Name, NameOf(tied.Use), reason));
            }
        }
    }

    private static string NameOf(PermissionUse use)
        => use.Call.Grant?.Property ?? use.Call.Permission.Grant?.Property ?? "a grant";

    private static string? ReasonOf(TieSilence silence) => silence switch
    {
        TieSilence.NoTie => "no token flows to it, it is not in a policy, and none is minted next to it; [UsesPolicy] on the member ties one",
        TieSilence.UnknownOrigin => "its token is minted by no policy of this compilation; [UsesPolicy] on the member ties one",
        TieSilence.CollectionElement => "its room or token is taken out of a collection; [UsesPolicy] on the member ties a policy",
        _ => null,
    };
}
