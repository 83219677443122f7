using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2005: a track is published without a source under a policy that restricts sources
/// (livekit/livekit pkg/rtc/participant.go; the clients' default is the unknown source).
/// </summary>
internal sealed class SourceNotStatedRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.SourceNotStated,
        "Track is published without a source",
        "'{0}' states no source, and policy '{2}' restricts them by {1}: the server answers NOT_ALLOWED and the track is never published",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.SourceNotStated));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.SourceNotStatedAcrossTypes,
        "Track is published without a source, tied across types",
        "'{0}' states no source, and policy '{2}' restricts them by {1}: the server answers NOT_ALLOWED and the track is never published",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.SourceNotStatedAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.SourceNotStated;
}
