using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Parsing;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>
/// Reports what the declaration rules find. One analyzer for all of them: a policy is parsed once, and a project without
/// policies pays for one type lookup.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyDeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = DeclarationRules.All.Select(rule => rule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName(WellKnownNames.RoomPolicyAttribute) is not null)
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.Find(WellKnownNames.RoomPolicyAttribute) is not { ApplicationSyntaxReference: { } reference }
            || PolicyParser.Parse(type, context.CancellationToken) is not { } policy)
        {
            return;
        }

        PolicyLimits limits = PolicyLimitsReader.Read(context.Options.AnalyzerConfigOptionsProvider.GetOptions(reference.SyntaxTree));
        foreach (DeclarationRule rule in DeclarationRules.All)
        {
            foreach (DeclarationFinding finding in rule.Check(policy, limits))
            {
                Location location = LocationOf(type, finding.Place, reference, context.CancellationToken);
                context.ReportDiagnostic(Diagnostic.Create(rule.Descriptor, location, finding.Arguments));
            }
        }
    }

    private static Location LocationOf(INamedTypeSymbol type, AttributeArgumentLocation place, SyntaxReference policy, CancellationToken cancellationToken)
    {
        if (place.Attribute is null)
        {
            // If the type has several parts, this is the part with the attribute.
            return type.Locations.FirstOrDefault(location => location.SourceTree == policy.SyntaxTree && location.SourceSpan.Start > policy.Span.End)
                ?? type.Locations[0];
        }

        AttributeData? attribute = type.GetAttributes().Where(attribute => attribute.IsOf(place.Attribute)).ElementAtOrDefault(place.Index);
        SyntaxNode node = (attribute?.ApplicationSyntaxReference ?? policy).GetSyntax(cancellationToken);
        AttributeArgumentSyntax? argument = node is AttributeSyntax { ArgumentList: { } list }
            ? list.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == place.Property)
            : null;
        return (argument ?? node).GetLocation();
    }
}
