using System.Collections.Immutable;
using GrantGen.Facts;
using GrantGen.Generator.Approval;
using GrantGen.Generator.Emission;
using GrantGen.Generator.Parsing;
using GrantGen.Generator.Roslyn;
using GrantGen.Generator.Rules.Declarations;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GrantGen.Generator;

/// <summary>
/// Adds token factories to every type that carries <c>[RoomPolicy]</c>. Reports nothing: a policy without working factories
/// has an error of a declaration rule, or of the compiler.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RoomPolicyGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<PlannedPolicy> policies = context.SyntaxProvider
            .ForAttributeWithMetadataName(WellKnownNames.RoomPolicyAttribute, IsType, Parse)
            .Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany(static (pair, _) => pair.Left is { } parsed && Plan(parsed, pair.Right) is { IsEmitted: true } plan
                ? ImmutableArray.Create(new PlannedPolicy(parsed.Policy, plan))
                : ImmutableArray<PlannedPolicy>.Empty)
            .WithTrackingName(TrackingNames.ParsePolicies);

        IncrementalValueProvider<EquatableArray<string>> ambiguous = policies
            .Select(static (planned, _) => planned.Policy.Type.MetadataName)
            .Collect()
            .Select(static (names, _) => HintNames.Ambiguous(names))
            .WithTrackingName(TrackingNames.FindAmbiguousNames);

        IncrementalValueProvider<TargetCapabilities> consumer = context.CompilationProvider
            .Select(static (compilation, _) => TargetCapabilities.From(compilation))
            .WithTrackingName(TrackingNames.ReadTargetCapabilities);

        // Not RegisterImplementationSourceOutput, which a host may skip: user code calls what is emitted (roslyn#57963).
        context.RegisterSourceOutput(policies.Combine(ambiguous).Combine(consumer), static (output, item) =>
        {
            ((PlannedPolicy planned, EquatableArray<string> ambiguous), TargetCapabilities consumer) = item;
            output.AddSource(HintNames.GetHintName(planned.Policy.Type.MetadataName, ambiguous),
                PolicyEmitter.Emit(planned.Policy, consumer, planned.Plan.Fault));
        });
        ApprovalTable.Register(context);
    }

    private static bool IsType(SyntaxNode node, CancellationToken cancellationToken) => node is TypeDeclarationSyntax;

    private static ParsedPolicy? Parse(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken)
    {
        // Two parts that both carry the attribute (CS0579) are two nodes of one symbol. If both were emitted, they would have one hint name, and no
        // policy of the project would get its code (CS8785).
        if (context.TargetSymbol is not INamedTypeSymbol type
            || type.Find(WellKnownNames.RoomPolicyAttribute)?.ApplicationSyntaxReference is not { } first
            || first.SyntaxTree != context.TargetNode.SyntaxTree
            || !context.TargetNode.Span.Contains(first.Span)
            || HalfTypedNames.Has(type)
            || !IsFirstOfItsName(type)
            || PolicyParser.Parse(type, cancellationToken, isGeneratorInput: true) is not { } policy)
        {
            return null;
        }

        return new ParsedPolicy(policy, context.TargetNode.SyntaxTree);
    }

    /// <summary>
    /// Incomplete code can have two types of one name (CS0101): their generated files would have one hint name, too.
    /// </summary>
    private static bool IsFirstOfItsName(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? level = type; level is not null; level = level.ContainingType)
        {
            INamespaceOrTypeSymbol container = level.ContainingType is { } outer ? outer : level.ContainingNamespace;
            IEnumerable<INamedTypeSymbol> same = container.GetTypeMembers(level.Name, level.Arity);
            if (SymbolEqualityComparer.Default.Equals(level, type))
            {
                same = same.Where(other => other.Find(WellKnownNames.RoomPolicyAttribute) is not null);
            }

            if (!SymbolEqualityComparer.Default.Equals(level, same.FirstOrDefault()))
            {
                return false;
            }
        }

        return true;
    }

    private static EmissionPlan Plan(ParsedPolicy parsed, AnalyzerConfigOptionsProvider options)
        => DeclarationRules.Plan(parsed.Policy, PolicyLimitsReader.Read(options.GetOptions(parsed.Tree)));

    /// <summary>
    /// A policy before its options are read, for which the tree is needed. It is the input of the next step only, so no model holds the tree.
    /// </summary>
    private sealed record ParsedPolicy(PolicyModel Policy, SyntaxTree Tree);

    /// <summary>A policy that gets members.</summary>
    private sealed record PlannedPolicy(PolicyModel Policy, EmissionPlan Plan);
}
