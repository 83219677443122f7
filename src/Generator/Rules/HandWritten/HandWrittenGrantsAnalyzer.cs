using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.Approval;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// Reports what the rules find in hand-written grants. One analyzer for all of them: grants are read once, and only where a
/// name says that they may be some.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HandWrittenGrantsAnalyzer : DiagnosticAnalyzer
{
    private static readonly HandWrittenGrantsRule[] s_rules = { new JoinWithoutRoomRule(), new ImplicitDataPermissionRule(), new ConvertibleGrantsRule() };

    private static readonly HashSet<string> s_properties = new(GrantTable.All.Select(grant => grant.Property), StringComparer.Ordinal);

    private static readonly int[] s_words = TreeWords.HashesOf(TokenLibraryTypes.GrantsNames.Concat(TokenLibraryTypes.GrantMethodNames).Concat(s_properties));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = s_rules.Select(rule => rule.Descriptor).Append(ForbiddenGrantRule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TokenLibraryTypes.Of(start.Compilation) is { } types)
            {
                bool hasPolicies = start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null;
                HandWrittenGrantsRule[] rules = s_rules.Where(rule => hasPolicies || rule is not ConvertibleGrantsRule).ToArray();
                bool hasForbidden = start.Compilation.GetTypeByMetadataName(WellKnownNames.NeverGrantsAttribute) is not null;
                start.RegisterSemanticModelAction(file => HalfTyped.Look(() => Analyze(file, types, rules, hasForbidden)));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes types, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        foreach (SyntaxNode node in context.NodesIfAny(s_words))
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    AnalyzeCreation(context, creation, types, rules, hasForbidden);
                    break;
                case InvocationExpressionSyntax call:
                    AnalyzeCall(context, call, types, rules, hasForbidden);
                    break;
            }
        }
    }

    private static void AnalyzeCreation(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, TokenLibraryTypes types, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        if (SyntaxNames.GetCreatedTypeName(creation) is { } name ? TokenLibraryTypes.GrantsNames.Contains(name) : SyntaxNames.AssignsAny(creation.Initializer, s_properties))
        {
            Analyze(context, creation, types, rules, hasForbidden);
        }
    }

    /// <summary>A lambda that configures grants is found by the method that takes it.</summary>
    private static void AnalyzeCall(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, TokenLibraryTypes types, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        if (call.ArgumentList.Arguments.Count == 1
            && call.ArgumentList.Arguments[0].Expression is AnonymousFunctionExpressionSyntax lambda
            && SyntaxNames.GetInvokedName(call) is { } name
            && TokenLibraryTypes.GrantMethodNames.Contains(name))
        {
            Analyze(context, lambda, types, rules, hasForbidden);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxNode syntax, TokenLibraryTypes types, HandWrittenGrantsRule[] rules, bool hasForbidden)
    {
        if (context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not { } operation
            || HandWrittenGrants.Of(operation, types, context.CancellationToken) is not { } grants)
        {
            return;
        }

        foreach (HandWrittenGrantsRule rule in rules)
        {
            if (rule.Check(grants) is { } finding)
            {
                context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor, finding.Location, finding.Arguments));
            }
        }

        if (hasForbidden && context.SemanticModel.GetEnclosingSymbol(syntax.SpanStart, context.CancellationToken)?.ContainingType is { } type)
        {
            foreach (Diagnostic report in HandWrittenForbiddenGrants.Check(grants, type))
            {
                context.ReportDiagnostic(report);
            }
        }
    }
}
