using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3003: hand-written grants name a source that the server does not know. It compares the name exactly and lets nothing
/// through for any other (livekit/protocol auth/grants.go, <c>GetCanPublishSource</c>).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key of the name that is meant, where one is plausible.</summary>
    internal const string RightProperty = "Right";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UnknownSource,
        "Source is not a track source that LiveKit knows",
        "CanPublishSources of '{0}' names '{1}', which is not a track source that LiveKit knows: the server allows no track for it",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.UnknownSource));

    private static readonly int[] s_words = TreeWords.HashesOf(new[] { GrantTable.CanPublishSources.Property });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (TokenLibraryTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterSemanticModelAction(file => HalfTyped.Look(() => Analyze(file, types)));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes types)
    {
        foreach (SyntaxNode node in context.NodesIfAny(s_words))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsSources(assignment.Left):
                    Analyze(context, assignment.Left, SourceListSyntax.GetPossibleElements(assignment.Right), types);
                    break;
                case InvocationExpressionSyntax call:
                    AnalyzeCall(context, call, types);
                    break;
            }
        }
    }

    /// <summary><c>grants.CanPublishSources.Add("camera")</c>, or a list that is added.</summary>
    private static void AnalyzeCall(SemanticModelAnalysisContext context, InvocationExpressionSyntax call, TokenLibraryTypes types)
    {
        if (call is { ArgumentList.Arguments: { Count: 1 } arguments, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: ("Add" or "AddRange") and var name, Expression: { } list } } && IsSources(list))
        {
            Analyze(context, list, name == "Add" ? new[] { arguments[0].Expression } : SourceListSyntax.GetPossibleElements(arguments[0].Expression), types);
        }
    }

    private static bool IsSources(ExpressionSyntax list) => SyntaxNames.GetSimpleName(list) == GrantTable.CanPublishSources.Property;

    private static void Analyze(SemanticModelAnalysisContext context, ExpressionSyntax list, IEnumerable<ExpressionSyntax> elements, TokenLibraryTypes types)
    {
        if (context.SemanticModel.GetSymbolInfo(list, context.CancellationToken).Symbol is not IPropertySymbol { ContainingType: { } type }
            || types.GrantsOf(type) is null)
        {
            return;
        }

        foreach (ExpressionSyntax element in elements)
        {
            if (context.SemanticModel.GetConstantValue(element, context.CancellationToken) is { HasValue: true, Value: string name } && !SourceListSyntax.IsKnown(name))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    s_descriptor,
                    element.GetLocation(),
                    ImmutableDictionary<string, string?>.Empty.Add(RightProperty, SourceListSyntax.SuggestSource(name)),
                    type.Name,
                    name));
            }
        }
    }
}
