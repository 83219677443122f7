using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.HandWrittenTokens.Jwt;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3003: hand-written grants name a source that the server does not know. It compares names exactly,
/// and an unknown name allows no track (livekit/protocol auth/grants.go, <c>GetCanPublishSource</c>).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownSourceAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key of the intended name, if one is plausible.</summary>
    internal const string RightProperty = "Right";

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UnknownSource,
        "Source is not a track source that LiveKit knows",
        "CanPublishSources of '{0}' names '{1}', which is not a track source that LiveKit knows: the server allows no track for it",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnknownSource),
        helpLinkUri: RulePages.Link(RuleIds.UnknownSource));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { GrantTable.CanPublishSources.Property });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            TokenLibraryTypes? types = TokenLibraryTypes.TryCreate(start.Compilation);
            bool mayHaveJwt = JwtTokens.MayBeIn(start.Compilation);
            if (types is not null || mayHaveJwt)
            {
                start.RegisterWrittenFileAction(file =>
                {
                    if (types is not null)
                    {
                        Analyze(file, types);
                    }

                    if (mayHaveJwt)
                    {
                        AnalyzeJwt(file);
                    }
                });
            }
        });
    }

    private static void AnalyzeJwt(SemanticModelAnalysisContext context)
    {
        foreach (JwtGrants grants in JwtTokens.Find(context.SemanticModel, context.CancellationToken).Grants)
        {
            foreach (JsonShape element in grants.Shape.Members.Where(member => GrantNames.Find(member.Name,
                GrantClaim.Video) == GrantTable.CanPublishSources).SelectMany(member => member.Value.Elements))
            {
                if (element.Constant is string name && !SourceListSyntax.IsKnown(name) && element.Location.SourceTree == context.SemanticModel.SyntaxTree)
                {
                    Report(context, element.Location, grants.TypeName, name);
                }
            }
        }
    }

    private static void Report(SemanticModelAnalysisContext context, Location location, string grants, string name)
        => context.ReportDiagnostic(Diagnostic.Create(
            s_descriptor,
            location,
            ImmutableDictionary<string, string?>.Empty.Add(RightProperty, SourceListSyntax.SuggestSource(name)),
            grants,
            name));

    private static void Analyze(SemanticModelAnalysisContext context, TokenLibraryTypes types)
    {
        foreach (SyntaxNode node in context.DescendantNodesIfAny(s_words))
        {
            switch (node)
            {
                case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && IsSources(assignment.Left):
                    Analyze(context, assignment.Left, GetElements(assignment.Right, context), types);
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

    /// <summary>
    /// The elements in the source: those of the list, or of a local or readonly field that holds it, and those that are added to it.
    /// </summary>
    private static IEnumerable<ExpressionSyntax> GetElements(ExpressionSyntax list, SemanticModelAnalysisContext context)
    {
        if (list is InvocationExpressionSyntax { Expression: SimpleNameSyntax } call
            && context.SemanticModel.GetSymbolInfo(call, context.CancellationToken).Symbol is IMethodSymbol { IsVirtual: false, IsAbstract: false } method)
        {
            return MemberValues.ReturnedBy(method.OriginalDefinition, context.SemanticModel.Compilation, context.CancellationToken)
                .Select(returned => returned.Syntax)
                .OfType<ExpressionSyntax>()
                .Where(returned => returned.SyntaxTree == list.SyntaxTree)
                .SelectMany(SourceListSyntax.GetPossibleElements);
        }

        if (list is not IdentifierNameSyntax name || context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not { } symbol
            || symbol is not (ILocalSymbol or IFieldSymbol { IsReadOnly: true }))
        {
            return SourceListSyntax.GetPossibleElements(list);
        }

        SyntaxNode? declaration = symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken);
        IEnumerable<ExpressionSyntax> initial = declaration is VariableDeclaratorSyntax { Initializer.Value: { } value } && declaration.SyntaxTree == list.SyntaxTree ? SourceListSyntax.GetPossibleElements(value) : Enumerable.Empty<ExpressionSyntax>();
        IEnumerable<ExpressionSyntax> added = (symbol is ILocalSymbol ? list.FirstAncestorOrSelf<MemberDeclarationSyntax>() : null)?.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => call is { ArgumentList.Arguments.Count: 1, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange", Expression: IdentifierNameSyntax receiver } }
                && receiver.Identifier.ValueText == symbol.Name
                && SymbolEqualityComparer.Default.Equals(context.SemanticModel.GetSymbolInfo(receiver, context.CancellationToken).Symbol, symbol))
            .SelectMany(call => SyntaxNames.GetInvokedName(call) == "Add"
                ? new[] { call.ArgumentList.Arguments[0].Expression }
                : SourceListSyntax.GetPossibleElements(call.ArgumentList.Arguments[0].Expression))
            ?? Enumerable.Empty<ExpressionSyntax>();
        return initial.Concat(added);
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
            if (context.SemanticModel.GetConstantValue(element, context.CancellationToken) is { HasValue: true, Value: string name }
                && !SourceListSyntax.IsKnown(name))
            {
                Report(context, element.GetLocation(), type.Name, name);
            }
        }
    }
}
