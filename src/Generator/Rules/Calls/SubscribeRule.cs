using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2004: a track is subscribed to under a policy without <c>CanSubscribe</c> (livekit/livekit pkg/rtc/subscriptionmanager.go).
/// </summary>
internal sealed class SubscribeRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.Subscribe,
        "Subscription without CanSubscribe",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server never sends the track",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.Subscribe));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.SubscribeAcrossTypes,
        "Subscription without CanSubscribe, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server never sends the track",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.SubscribeAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.Subscribe;
}
