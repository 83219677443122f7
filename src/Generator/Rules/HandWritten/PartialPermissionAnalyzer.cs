using System.Collections.Immutable;
using GrantGen.Generator.HandWrittenTokens;
using GrantGen.Generator.Roslyn;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace GrantGen.Generator.Rules.HandWritten;

/// <summary>
/// GG3007: a partial <c>ParticipantPermission</c>. <c>UpdateParticipant</c> replaces every permission of the participant with those of the message,
/// and an omitted field is false (livekit/protocol auth/grants.go, <c>UpdateFromPermission</c>).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PartialPermissionAnalyzer : DiagnosticAnalyzer
{
    private const string TypeName = "ParticipantPermission";
    private const string UpdateMetadata = "CanUpdateMetadata";
    private const string Request = "UpdateParticipantRequest";
    private const string AspNetCoreAssembly = "LiveKit.AspNetCore";

    /// <summary>The permissions that a participant has by default, and so loses although the code does not revoke them.</summary>
    private static readonly string[] s_expected = { "CanSubscribe", "CanPublish", "CanPublishData" };

    /// <summary>All fields of the message, which identify a <c>new()</c> without a type beside it.</summary>
    private static readonly string[] s_fields = { "CanSubscribe", "CanPublish", "CanPublishData", "CanPublishSources", "Hidden", "Recorder", UpdateMetadata, "Agent", "CanSubscribeMetrics", "CanManageAgentSession" };

    /// <summary>The clients have a message of the same name, which they only read.</summary>
    private static readonly (string Name, string? Assembly)[] s_types =
    {
        ("Livekit.Server.Sdk.Dotnet." + TypeName, null),
        ("LiveKit.Proto." + TypeName, AspNetCoreAssembly),
    };

    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.PartialPermission,
        "Partial ParticipantPermission revokes what it leaves out",
        "'ParticipantPermission' leaves out {0}: the server replaces all permissions of the participant, and so revokes what is left out",
        RuleCategories.HandWritten,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.PartialPermission),
        helpLinkUri: RulePages.Link(RuleIds.PartialPermission));

    private static readonly int[] s_words = IdentifierIndex.HashesOf(s_fields.Append(TypeName).Append(Request));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(s_descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            HashSet<ISymbol> types = new(
                s_types.SelectMany(known => start.Compilation.GetTypesByMetadataName(known.Name)
                    .Where(type => known.Assembly is null || type.ContainingAssembly.Name.StartsWith(known.Assembly, StringComparison.Ordinal))),
                SymbolEqualityComparer.Default);
            if (types.Count > 0)
            {
                Compilation compilation = start.Compilation;
                CancellationToken cancellationToken = start.CancellationToken;
                Lazy<bool> updatesMetadata = new(() => DeclaredPolicies.AnyUpdatesOwnMetadata(compilation, cancellationToken),
                    LazyThreadSafetyMode.PublicationOnly);
                start.RegisterWrittenFileAction(file => Analyze(file, types, updatesMetadata));
            }
        });
    }

    private static void Analyze(SemanticModelAnalysisContext context, HashSet<ISymbol> types, Lazy<bool> updatesMetadata)
    {
        foreach (BaseObjectCreationExpressionSyntax creation in context.DescendantNodesIfAny(s_words).OfType<BaseObjectCreationExpressionSyntax>())
        {
            Analyze(context, creation, types, updatesMetadata);
        }
    }

    private static void Analyze(SemanticModelAnalysisContext context, BaseObjectCreationExpressionSyntax creation, HashSet<ISymbol> types,
        Lazy<bool> updatesMetadata)
    {
        if ((SyntaxNames.GetCreatedTypeName(creation) is { } name ? name != TypeName : !SyntaxNames.AssignsAny(creation.Initializer, s_fields))
            || context.SemanticModel.GetOperation(creation, context.CancellationToken) is not IObjectCreationOperation { Type: { } type } operation
            || !types.Contains(type)
            || ObjectPropertySet.TryAnalyze(operation, IsRequest, context.CancellationToken) is not { Escapes: false, IsReturned: false } written)
        {
            return;
        }

        HashSet<string> stated = new(written.Writes.Select(set => set.Property), StringComparer.Ordinal);
        if (stated.Count == 0 || written.Consumers.Any(ReachesInto))
        {
            return;
        }

        List<string> missing = s_expected.Where(property => !stated.Contains(property)).ToList();
        if (!stated.Contains(UpdateMetadata) && updatesMetadata.Value)
        {
            missing.Add(UpdateMetadata);
        }

        if (missing.Count > 0)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                s_descriptor,
                SyntaxNames.TypeLocation(creation),
                string.Join(", ", missing)));
        }
    }

    /// <summary>Whether the request receives the permissions unchanged.</summary>
    private static bool IsRequest(IOperation taker)
        => taker is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.ContainingType.Name: Request } };

    /// <summary>Whether the same code sets more of the permissions through the request that has them.</summary>
    private static bool ReachesInto(IOperation taker)
        => taker is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { } permission } }
            && taker.GetRoot().Descendants().Any(operation => operation is IPropertyReferenceOperation { Instance: IPropertyReferenceOperation inner }
                && SymbolEqualityComparer.Default.Equals(inner.Property, permission));
}
