using System.Collections.Immutable;
using GrantGen.Generator.Calls;
using GrantGen.Generator.FlowAnalysis.Graph;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Report;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.UnusedPermissions;
using GrantGen.Generator.Ties;
using GrantGen.Permissions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// Reports calls that the policy they run under does not allow. An outermost type is analyzed as a whole, when the compiler has analyzed it, and
/// therefore also while typing. Flows through other types are known at the end of the compilation, from the same graphs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PermissionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }
        = CallRule.All.Select(rule => rule.Descriptor).Concat(CallRule.All.Select(rule => rule.CompilationEndDescriptor))
            .Append(UnusedPermissionRule.Descriptor).Append(UnusedByClientsRule.Descriptor).Append(ReportTransport.Descriptor).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (WellKnownTypes.TryCreate(start.Compilation, start.CancellationToken) is { } types)
            {
                CompilationFlowAnalysis facts = CompilationFlowAnalysis.GetOrCreate(types);
                start.RegisterSymbolAction(type => IncompleteCode.Run(() => Analyze(type, facts)), SymbolKind.NamedType);
                start.RegisterCompilationEndAction(end => IncompleteCode.Run(() =>
                {
                    AnalyzeCompilationEnd(end, facts);
                    UnusedPermissionRule.Report(end, facts);
                    ReportTransport.Report(end, facts);
                }));
            }
            else if (ReportTransport.IsWanted(start.Options))
            {
                start.RegisterCompilationEndAction(end => ReportTransport.Report(end, facts: null));
            }
        });
    }

    /// <summary>
    /// Analyzes an outermost type with all of its parts and nested types. It requests the operations itself instead of through the driver, as
    /// operation actions would: on some half-typed code Roslyn throws for such a request (dotnet/roslyn#76444).
    /// </summary>
    /// <param name="context">The type.</param>
    /// <param name="all">The analysis of the compilation.</param>
    /// <param name="isReported">Which calls are reported; all of them if null.</param>
    internal static void Analyze(SymbolAnalysisContext context, CompilationFlowAnalysis all, Func<SyntaxNode, bool>? isReported = null)
    {
        if (context.Symbol is not INamedTypeSymbol { ContainingType: null } type || all.GetGraph(type, context.CancellationToken) is not { } facts)
        {
            return;
        }

        HashSet<(SyntaxNode Call, MissingPermission Missing)> reported = new();
        foreach ((PermissionUse use, Tie tie) in all.TiesWithinType(facts, context.CancellationToken))
        {
            // A call that publishes two tracks lacks one grant if nothing may be published at all.
            if (!tie.NeedsWholeCompilation && isReported?.Invoke(use.Syntax) != false && tie.FindMissingPermission(use) is var (policy, lack)
                && reported.Add((use.Syntax, lack)))
            {
                context.ReportDiagnostic(DiagnosticOf(CallRule.Find(lack.Permission).Descriptor, use, policy, lack, MintOf(tie, policy), context.Compilation));
            }
        }
    }

    /// <summary>Reports uses that are tied by data flow through other types and were not reported for their own type.</summary>
    internal static void AnalyzeCompilationEnd(CompilationAnalysisContext context, CompilationFlowAnalysis all, Func<SyntaxNode, bool>? isReported = null)
    {
        HashSet<(SyntaxNode Call, MissingPermission Missing)> reported = new();
        foreach ((PermissionUse use, Tie tie) in all.TiesAcrossTypes(context.CancellationToken))
        {
            if (isReported?.Invoke(use.Syntax) != false && tie.FindMissingPermission(use) is var (policy, lack) && reported.Add((use.Syntax, lack)))
            {
                context.ReportDiagnostic(DiagnosticOf(CallRule.Find(lack.Permission).CompilationEndDescriptor, use, policy, lack, MintOf(tie, policy),
                    context.Compilation));
            }
        }
    }

    /// <summary>The only call that mints the policy's token, if the tie is based on it: another policy could be minted there.</summary>
    private static SyntaxNode? MintOf(Tie tie, GrantOrigin policy)
    {
        List<SyntaxNode> mints = tie.Sites.Where(site => policy.Type is not null && (site.Policy == policy || site.Policy?.Unnarrowed == policy))
            .Select(site => site.Operation.Syntax).Distinct().Take(2).ToList();
        return mints.Count == 1 ? mints[0] : null;
    }

    private static Diagnostic DiagnosticOf(DiagnosticDescriptor descriptor, PermissionUse use, GrantOrigin policy, MissingPermission lack, SyntaxNode? mint,
        Compilation compilation)
        => Diagnostic.Create(
            descriptor,
            use.Syntax.GetLocation(),
            DeclarationOf(policy, compilation),
            lack.IsHiddenCaller || policy.Unnarrowed is not null
                ? ImmutableDictionary<string, string?>.Empty
                : PropertiesOf(use, lack, policy, mint).ToProperties(),
            use.Call.Name,
            lack.DisplayText,
            policy.Name,
            lack.Answer);

    /// <summary>The policy's attribute, or the grants that are written by hand; none in another compilation, whose trees a diagnostic must not name.</summary>
    private static Location[] DeclarationOf(GrantOrigin policy, Compilation compilation)
        => policy.Declaration is { } declaration && compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            ? new[] { Location.Create(declaration.SyntaxTree, declaration.Span) }
            : Array.Empty<Location>();

    private static PermissionDiagnosticProperties PropertiesOf(PermissionUse use, MissingPermission lack, GrantOrigin policy, SyntaxNode? mint) => new(
        use.Call.Permission,
        use.Source,
        lack.Grant,
        lack.Sources,
        policy.Grants.Sources,
        policy.Name,
        policy.Type is { } type ? new PolicyReference(PolicyTypeReader.MetadataNameOf(type), type.ContainingAssembly?.Name ?? "") : null,
        mint is null ? null : new SourcePosition(mint.SyntaxTree.FilePath, mint.SpanStart));
}
