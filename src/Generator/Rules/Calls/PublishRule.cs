using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2002: a track is published that the policy does not let through, which the server refuses
/// (livekit/livekit pkg/rtc/participant.go).
/// </summary>
internal sealed class PublishRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.PublishTrack,
        "Track is published without permission",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers NOT_ALLOWED and the track is never published",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.PublishTrack));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.PublishTrackAcrossTypes,
        "Track is published without permission, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers NOT_ALLOWED and the track is never published",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.PublishTrackAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.Publish;
}
