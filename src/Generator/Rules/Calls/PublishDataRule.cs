using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2003: data is published under a policy without <c>CanPublishData</c>, which the server drops in silence
/// (livekit/livekit pkg/rtc/participant.go).
/// </summary>
internal sealed class PublishDataRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.PublishData,
        "Data is published without CanPublishData",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server drops the data in silence",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.PublishData));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.PublishDataAcrossTypes,
        "Data is published without CanPublishData, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server drops the data in silence",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.PublishDataAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.PublishData;
}
