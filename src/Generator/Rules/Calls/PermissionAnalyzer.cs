using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Ties;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// Reports calls that the policy they run under does not let through. It looks at an outermost type as a whole, when the
/// compiler has gone through it: that is while typing, unlike what is known at the end of the compilation only.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PermissionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key under which a fix finds the property of the attribute that grants what is needed.</summary>
    internal const string GrantProperty = "Grant";

    private static readonly CallRule[] s_rules = { new UpdateOwnMetadataRule() };

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
            if (KnownTypes.Of(start.Compilation) is { } types)
            {
                start.RegisterSymbolStartAction(type => Begin(type, types), SymbolKind.NamedType);
            }
        });
    }

    private static void Begin(SymbolStartAnalysisContext context, KnownTypes types)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (type.ContainingType is not null || !UseNames.AppearIn(type, context.CancellationToken))
        {
            return;
        }

        TypeFacts facts = new();
        context.RegisterOperationBlockAction(block => FactCollector.Collect(block.OperationBlocks, block.OwningSymbol, facts, types, block.CancellationToken));
        context.RegisterSymbolEndAction(end => Judge(end, facts, types));
    }

    private static void Judge(SymbolAnalysisContext context, TypeFacts facts, KnownTypes types)
    {
        facts.Solve();
        TieResolver ties = new(facts, types, context.CancellationToken);
        foreach (Use use in facts.Uses)
        {
            if (ties.Lacking(use) is not { } policy)
            {
                continue;
            }

            Grant grant = use.Call.Need.GrantFor();
            SyntaxReference? declaration = policy.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference;
            Location[] additional = declaration is null ? Array.Empty<Location>() : new[] { Location.Create(declaration.SyntaxTree, declaration.Span) };
            context.ReportDiagnostic(Diagnostic.Create(
                s_rules.First(rule => rule.IsAbout(use.Call.Need)).Descriptor,
                use.Syntax.GetLocation(),
                additional,
                ImmutableDictionary<string, string?>.Empty.Add(GrantProperty, grant.Property),
                use.Call.Method,
                grant.Property,
                policy.Name));
        }
    }
}
