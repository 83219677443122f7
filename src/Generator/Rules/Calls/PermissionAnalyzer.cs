using System.Collections.Concurrent;
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

    /// <summary>The key of the policy's name.</summary>
    internal const string PolicyNameProperty = "PolicyName";

    /// <summary>The key of the policy's full metadata name.</summary>
    internal const string PolicyProperty = "Policy";

    /// <summary>The key of the assembly that declares the policy.</summary>
    internal const string AssemblyProperty = "Assembly";

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
                ConcurrentDictionary<ISymbol, TypeFacts> facts = new(SymbolEqualityComparer.Default);
                start.RegisterSymbolStartAction(type => Begin(type, facts, types), SymbolKind.NamedType);
            }
        });
    }

    /// <summary>
    /// What is registered at the start of a type is not called for the types in it, so each adds to the facts of the outermost
    /// one, whose end comes after the ends of all types in it.
    /// </summary>
    private static void Begin(SymbolStartAnalysisContext context, ConcurrentDictionary<ISymbol, TypeFacts> all, KnownTypes types)
    {
        INamedTypeSymbol outermost = (INamedTypeSymbol)context.Symbol;
        while (outermost.ContainingType is { } outer)
        {
            outermost = outer;
        }

        TypeFacts facts = all.GetOrAdd(outermost, type => new TypeFacts(UseNames.AppearIn((INamedTypeSymbol)type, context.CancellationToken)));
        if (!facts.HasUses)
        {
            return;
        }

        context.RegisterOperationBlockAction(block => FactCollector.Collect(block.OperationBlocks, block.OwningSymbol, facts, types, block.CancellationToken));
        if (context.Symbol.ContainingType is null)
        {
            context.RegisterSymbolEndAction(end => Judge(end, facts, types));
        }
    }

    private static void Judge(SymbolAnalysisContext context, TypeFacts facts, KnownTypes types)
    {
        facts.Solve();
        TieResolver ties = new(facts, types, context.CancellationToken);
        foreach (Use use in facts.Uses)
        {
            if (ties.Lacking(use) is { } policy)
            {
                Grant grant = use.Call.Need.GrantFor();
                context.ReportDiagnostic(Diagnostic.Create(
                    s_rules.First(rule => rule.IsAbout(use.Call.Need)).Descriptor,
                    use.Syntax.GetLocation(),
                    DeclarationOf(policy, context.Compilation),
                    PropertiesOf(grant, policy),
                    use.Call.Method,
                    grant.Property,
                    policy.Name));
            }
        }
    }

    /// <summary>The policy's attribute; none for a policy of another compilation, whose trees a diagnostic must not name.</summary>
    private static Location[] DeclarationOf(INamedTypeSymbol policy, Compilation compilation)
        => policy.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new[] { Location.Create(declaration.SyntaxTree, declaration.Span) }
            : Array.Empty<Location>();

    private static ImmutableDictionary<string, string?> PropertiesOf(Grant grant, INamedTypeSymbol policy) => ImmutableDictionary<string, string?>.Empty
        .Add(GrantProperty, grant.Property)
        .Add(PolicyNameProperty, policy.Name)
        .Add(PolicyProperty, PolicyTypeReader.MetadataNameOf(policy))
        .Add(AssemblyProperty, policy.ContainingAssembly?.Name);
}
