using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Approval;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Rules.Declarations;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Approval;

/// <summary>
/// Compares each policy with its block in the approved file, while typing. A project without the file, which does not require one, pays
/// only for a scan of its list of additional files.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyApprovalAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = ImmutableArray.Create(ApprovalRule.NotApproved, ApprovalRule.WiderThanApproved, ApprovalRule.DiffersFromApproved);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // A comment at the top makes a file count as generated. It must not exclude a policy from the review.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (ApprovalProject.TryCreate(start.Options, start.CancellationToken) is { } project
                && start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterSymbolAction(symbol => Analyze(symbol, project), SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, ApprovalProject project)
    {
        // If the version is unknown, GG4005 reports the file.
        if (project.Approved is { IsVersionKnown: false }
            || ((INamedTypeSymbol)context.Symbol).Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is not { } reference
            || PolicyParser.Parse((INamedTypeSymbol)context.Symbol, context.CancellationToken) is not { Unresolved.Count: 0 } policy
            || DeclarationRules.AnyError(policy, PolicyLimitsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(reference.SyntaxTree))))
        {
            return;
        }

        if (project.Approved?.Find(policy.Type.MetadataName, project.Framework) is not { } block)
        {
            Report(ApprovalRule.NotApproved, project.File is null
                ? "the project requires approval, and there is no GrantGen.Approved.txt beside the project file; 'dotnet build -t:GrantGenApprove' creates it"
                : "GrantGen.Approved.txt has no block for it");
        }
        else if (block.IsReadable)
        {
            RightsComparison comparison = ApprovedComparison.Compare(policy.ToApproved(), block.Policy);
            if (comparison.Differences.Count > 0)
            {
                Report(
                    comparison.IsAnyGained ? ApprovalRule.WiderThanApproved : ApprovalRule.DiffersFromApproved,
                    string.Join("; ",
                        comparison.Differences.OrderByDescending(difference => difference.IsGained == true).Select(difference => difference.Text)));
            }
        }

        void Report(DiagnosticDescriptor rule, string words)
            => context.ReportDiagnostic(Diagnostic.Create(rule, Location.Create(reference.SyntaxTree, reference.Span), policy.Type.DisplayName, words));
    }
}
