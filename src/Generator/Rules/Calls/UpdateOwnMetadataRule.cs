using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2001: own metadata, name or attributes are set under a policy without <c>CanUpdateOwnMetadata</c>, which the server
/// refuses (livekit/livekit pkg/rtc/participant.go).
/// </summary>
internal sealed class UpdateOwnMetadataRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UpdateOwnMetadata,
        "Own metadata is set without CanUpdateOwnMetadata",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers NOT_ALLOWED, 'does not have permission to update own metadata'",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.UpdateOwnMetadata));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.UpdateOwnMetadataAcrossTypes,
        "Own metadata is set without CanUpdateOwnMetadata, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers NOT_ALLOWED, 'does not have permission to update own metadata'",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.UpdateOwnMetadataAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.UpdateOwnMetadata;
}
