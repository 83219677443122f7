using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>GG2009: <c>[UsesPolicy]</c> names a type that is not a policy, so nothing is checked against it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UsesPolicyAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UsesPolicyTarget,
        "UsesPolicy names a type that is not a policy",
        "[UsesPolicy] names policy '{0}', which does not have [RoomPolicy]: calls that the server will reject are not found",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UsesPolicyTarget),
        helpLinkUri: RulePages.Link(RuleIds.UsesPolicyTarget));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(new[] { "UsesPolicy", "UsesPolicyAttribute" });

    private static readonly int[] s_global = IdentifierIndex.HashesOf(new[] { "global" });

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.UsesPolicyAttribute) is { } attribute)
            {
                Compilation compilation = start.Compilation;
                Lazy<bool> isAliased = new(() => compilation.SyntaxTrees.Any(MayAliasForAll), LazyThreadSafetyMode.PublicationOnly);
                start.RegisterWrittenFileAction(file => Analyze(file, attribute, isAliased));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, INamedTypeSymbol attribute, Lazy<bool> isAliased)
    {
        SyntaxTree tree = context.SemanticModel.SyntaxTree;
        if (IdentifierIndex.GetOrCreate(tree).ContainsAny(s_words) || isAliased.Value)
        {
            foreach (AttributeSyntax node in tree.GetRoot(context.CancellationToken).DescendantNodes().OfType<AttributeSyntax>())
            {
                Analyze(context, node, attribute);
            }
        }
    }

    /// <summary>Whether a file can have a <c>global using</c> that defines another name of the attribute for every file.</summary>
    private static bool MayAliasForAll(SyntaxTree tree)
        => IdentifierIndex.GetOrCreate(tree).ContainsAny(s_words) && IdentifierIndex.GetOrCreate(tree).ContainsAny(s_global);

    private static void Analyze(SemanticModelAnalysisContext context, AttributeSyntax node, INamedTypeSymbol attribute)
    {
        // An alias can rename the attribute, but its argument is always a typeof.
        if (node is { ArgumentList.Arguments: { Count: 1 } arguments }
            && arguments[0].Expression is TypeOfExpressionSyntax { Type: { } named }
            && SymbolEqualityComparer.Default.Equals(context.SemanticModel.GetTypeInfo(node, context.CancellationToken).Type, attribute)
            && context.SemanticModel.GetTypeInfo(named, context.CancellationToken).Type is { TypeKind: not TypeKind.Error } type
            && type.OriginalDefinition.Find(WellKnownNames.RoomPolicyAttribute) is null)
        {
            context.ReportDiagnostic(Diagnostic.Create(s_descriptor, named.GetLocation(), type.Name));
        }
    }
}
