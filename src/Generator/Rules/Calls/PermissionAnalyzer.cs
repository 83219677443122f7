using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
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

    /// <summary>The key of the bits of the sources that are missing; 0 where no list of sources is at fault.</summary>
    internal const string SourcesProperty = "Sources";

    /// <summary>The key of the policy's name.</summary>
    internal const string PolicyNameProperty = "PolicyName";

    /// <summary>The key of the policy's full metadata name.</summary>
    internal const string PolicyProperty = "Policy";

    /// <summary>The key of the assembly that declares the policy.</summary>
    internal const string AssemblyProperty = "Assembly";

    private static readonly CallRule[] s_rules =
    {
        new UpdateOwnMetadataRule(),
        new PublishRule(),
        new PublishDataRule(),
        new SubscribeRule(),
        new SourceNotStatedRule(),
        new TranscribeRule(),
    };

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
            string[] WrapperNamesOf(SyntaxTree tree) => start.TryGetValue(tree, WrapperNames.OfTreeProvider, out string[]? names) ? names : Array.Empty<string>();
            if (KnownTypes.Of(start.Compilation, WrapperNamesOf, start.CancellationToken) is { } types)
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

        TypeFacts facts = all.GetOrAdd(outermost, type => new TypeFacts(UseNames.AppearIn((INamedTypeSymbol)type, types, context.CancellationToken)));
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
            if (ties.Find(use) is var (policy, lack))
            {
                context.ReportDiagnostic(Diagnostic.Create(
                    s_rules.First(rule => rule.Kind == lack.Kind).Descriptor,
                    use.Syntax.GetLocation(),
                    DeclarationOf(policy, context.Compilation),
                    PropertiesOf(lack, policy),
                    use.Call.Method,
                    WordsFor(lack),
                    policy.Name));
            }
        }
    }

    /// <summary>The grant, and of a list of sources the one that is missing.</summary>
    private static string WordsFor(Lack lack)
        => lack.Sources == 0
            ? lack.Grant.Property
            : $"{lack.Grant.Property} with {string.Join(" and ", TrackSourceTable.All.Where(source => (lack.Sources & source.Flag) != 0).Select(source => source.Name))}";

    /// <summary>The policy's attribute; none for a policy of another compilation, whose trees a diagnostic must not name.</summary>
    private static Location[] DeclarationOf(INamedTypeSymbol policy, Compilation compilation)
        => policy.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is { } declaration && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new[] { Location.Create(declaration.SyntaxTree, declaration.Span) }
            : Array.Empty<Location>();

    private static ImmutableDictionary<string, string?> PropertiesOf(Lack lack, INamedTypeSymbol policy) => ImmutableDictionary<string, string?>.Empty
        .Add(GrantProperty, lack.Grant.Property)
        .Add(SourcesProperty, lack.Sources.ToString(CultureInfo.InvariantCulture))
        .Add(PolicyNameProperty, policy.Name)
        .Add(PolicyProperty, PolicyTypeReader.MetadataNameOf(policy))
        .Add(AssemblyProperty, policy.ContainingAssembly?.Name);
}
