using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Written;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Written;

/// <summary>
/// Reports what the rules find in hand-written grants. One analyzer for all of them: grants are read once, and only where a
/// name says that they may be some.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class WrittenGrantsAnalyzer : DiagnosticAnalyzer
{
    private static readonly WrittenGrantsRule[] s_rules = { new JoinWithoutRoomRule(), new DataStaysOpenRule(), new CouldBePolicyRule() };

    private static readonly HashSet<string> s_properties = new(GrantTable.All.Select(grant => grant.Property), StringComparer.Ordinal);

    private static readonly int[] s_words = TreeWords.HashesOf(WrittenTypes.GrantsNames.Concat(WrittenTypes.TakerNames).Concat(s_properties));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = s_rules.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (WrittenTypes.Of(start.Compilation) is { } types)
            {
                bool hasPolicies = start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null;
                WrittenGrantsRule[] rules = s_rules.Where(rule => hasPolicies || rule is not CouldBePolicyRule).ToArray();
                start.RegisterSemanticModelAction(file => Analyze(file, types, rules));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, WrittenTypes types, WrittenGrantsRule[] rules)
    {
        foreach (SyntaxNode node in context.NodesIfAny(s_words))
        {
            switch (node)
            {
                case BaseObjectCreationExpressionSyntax creation:
                    AnalyzeCreation(context, creation, types, rules);
                    break;
                case InvocationExpressionSyntax call:
                    AnalyzeCall(context, call, types, rules);
                    break;
            }
        }
    }

    private static void AnalyzeCreation(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, WrittenTypes types, WrittenGrantsRule[] rules)
    {
        if (WrittenSyntax.CreatedType(creation) is { } name ? WrittenTypes.GrantsNames.Contains(name) : WrittenSyntax.Names(creation.Initializer, s_properties))
        {
            Analyze(context, creation, types, rules);
        }
    }

    /// <summary>A lambda that configures grants is found by the method that takes it.</summary>
    private static void AnalyzeCall(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, WrittenTypes types, WrittenGrantsRule[] rules)
    {
        if (call.ArgumentList.Arguments.Count == 1
            && call.ArgumentList.Arguments[0].Expression is AnonymousFunctionExpressionSyntax lambda
            && WrittenSyntax.CalledName(call) is { } name
            && WrittenTypes.TakerNames.Contains(name))
        {
            Analyze(context, lambda, types, rules);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, SyntaxNode syntax, WrittenTypes types, WrittenGrantsRule[] rules)
    {
        if (context.SemanticModel.GetOperation(syntax, context.CancellationToken) is not { } operation
            || WrittenGrants.Of(operation, types, context.CancellationToken) is not { } grants)
        {
            return;
        }

        foreach (WrittenGrantsRule rule in rules)
        {
            if (rule.Check(grants) is { } finding)
            {
                context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor, finding.Location, finding.Arguments));
            }
        }
    }
}
