using System.Collections.Immutable;
using System.Globalization;
using GrantGen.Generator.Calls;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.Clients;
using GrantGen.Generator.Ties;
using GrantGen.Generator.Ties.Across;
using GrantGen.Generator.Ties.Facts;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// Reports calls that the policy they run under does not let through. It looks at an outermost type as a whole, when the
/// compiler has gone through it: that is while typing. What goes through other types is known at the end of the compilation,
/// from the same facts.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PermissionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The key under which a fix finds the property of the attribute that grants what is needed.</summary>
    internal const string GrantProperty = "Grant";

    /// <summary>The key of the claim that the grant is a field of: names are not unique beyond it.</summary>
    internal const string ClaimProperty = "Claim";

    /// <summary>The key of the bits of the sources that are missing; 0 where no list of sources is at fault.</summary>
    internal const string SourcesProperty = "Sources";

    /// <summary>The key of the bits of the sources that the policy lets through, where a track states none.</summary>
    internal const string AllowedProperty = "Allowed";

    /// <summary>The key of what the call needs, as <see cref="Need"/>.</summary>
    internal const string NeedProperty = "Need";

    /// <summary>The key of the source that the call publishes from, as its bit; empty where that is not known.</summary>
    internal const string SourceProperty = "Source";

    /// <summary>The key of the file in which the policy's token is made, where that is one place.</summary>
    internal const string MintPathProperty = "MintPath";

    /// <summary>The key of the position of that call in its file.</summary>
    internal const string MintStartProperty = "MintStart";

    /// <summary>The key of the policy's name.</summary>
    internal const string PolicyNameProperty = "PolicyName";

    /// <summary>The key of the policy's full metadata name.</summary>
    internal const string PolicyProperty = "Policy";

    /// <summary>The key of the assembly that declares the policy.</summary>
    internal const string AssemblyProperty = "Assembly";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = CallRule.All.Select(rule => rule.Descriptor).Concat(CallRule.All.Select(rule => rule.CompilationEndDescriptor)).Append(UnusedPermissionRule.Descriptor).Append(UnusedByClientsRule.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (KnownTypes.Of(start.Compilation, start.CancellationToken) is { } types)
            {
                CompilationFacts facts = new(types);
                start.RegisterSymbolAction(type => HalfTyped.Look(() => Judge(type, facts)), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(end => HalfTyped.Look(() => JudgeAcross(end, facts)));
            }
        });
    }

    /// <summary>
    /// Looks at an outermost type with all of its parts and the types in it. The code is asked for by us and not by the driver, as
    /// actions on operations would have it: on some half-typed code Roslyn throws when it is asked (dotnet/roslyn#76444).
    /// </summary>
    private static void Judge(SymbolAnalysisContext context, CompilationFacts all)
    {
        if (context.Symbol is not INamedTypeSymbol { ContainingType: null } type || all.Of(type, context.CancellationToken) is not { } facts)
        {
            return;
        }

        HashSet<(SyntaxNode Call, MissingPermission Lack)> said = new();
        foreach ((Use use, Tie tie) in all.TiesOf(facts, context.CancellationToken))
        {
            // A call that publishes two tracks lacks one grant if nothing may be published at all.
            if (!tie.IsOpen && tie.Verdict(use) is var (policy, lack) && said.Add((use.Syntax, lack)))
            {
                context.ReportDiagnostic(DiagnosticOf(CallRule.Find(lack.Permission).Descriptor, use, policy, lack, MintOf(tie, policy, new[] { facts }), context.Compilation));
            }
        }
    }

    /// <summary>What is tied by flow through other types, and was not reported while the compiler went through its own.</summary>
    private static void JudgeAcross(CompilationAnalysisContext context, CompilationFacts all)
    {
        HashSet<(SyntaxNode Call, MissingPermission Lack)> said = new();
        foreach ((Use use, Tie tie) in all.TiesAcross(context.CancellationToken))
        {
            if (tie.Verdict(use) is var (policy, lack) && said.Add((use.Syntax, lack)))
            {
                context.ReportDiagnostic(DiagnosticOf(CallRule.Find(lack.Permission).CompilationEndDescriptor, use, policy, lack, MintOf(tie, policy, all.Read), context.Compilation));
            }
        }

        UnusedPermissionRule.Report(context, all);
    }

    /// <summary>The one call that makes the policy's token, where the tie leads over it: another policy could be minted there.</summary>
    private static SyntaxNode? MintOf(Tie tie, TiedPolicy policy, IEnumerable<TypeFacts> read)
    {
        List<Mint> mints = tie.Kind is TieKind.Flow or TieKind.Adjacent && policy.Type is not null
            ? read.SelectMany(facts => facts.Mints).Where(mint => mint.Token.Origins.Contains(policy)).Take(2).ToList()
            : new List<Mint>();
        return mints.Count == 1 ? mints[0].Syntax : null;
    }

    private static Diagnostic DiagnosticOf(DiagnosticDescriptor descriptor, Use use, TiedPolicy policy, MissingPermission lack, SyntaxNode? mint, Compilation compilation)
        => Diagnostic.Create(
            descriptor,
            use.Syntax.GetLocation(),
            DeclarationOf(policy, compilation),
            PropertiesOf(use, lack, policy, mint),
            use.Call.Name,
            lack.Words,
            policy.Name);

    /// <summary>The policy's attribute, or the grants that are written by hand; none in another compilation, whose trees a diagnostic must not name.</summary>
    private static Location[] DeclarationOf(TiedPolicy policy, Compilation compilation)
        => policy.Declaration is { } declaration && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new[] { Location.Create(declaration.SyntaxTree, declaration.Span) }
            : Array.Empty<Location>();

    private static ImmutableDictionary<string, string?> PropertiesOf(Use use, MissingPermission lack, TiedPolicy policy, SyntaxNode? mint) => ImmutableDictionary<string, string?>.Empty
        .Add(MintPathProperty, mint?.SyntaxTree.FilePath)
        .Add(MintStartProperty, mint?.SpanStart.ToString(CultureInfo.InvariantCulture))
        .Add(NeedProperty, use.Call.Need.ToString())
        .Add(SourceProperty, use.Source.Flag?.ToString(CultureInfo.InvariantCulture))
        .Add(AllowedProperty, policy.Grants.Sources?.ToString(CultureInfo.InvariantCulture))
        .Add(ClaimProperty, lack.Grant.ClaimName)
        .Add(GrantProperty, lack.Grant.Property)
        .Add(SourcesProperty, lack.Sources.ToString(CultureInfo.InvariantCulture))
        .Add(PolicyNameProperty, policy.Name)
        .Add(PolicyProperty, policy.Type is { } type ? PolicyTypeReader.MetadataNameOf(type) : null)
        .Add(AssemblyProperty, policy.Type?.ContainingAssembly?.Name);
}
