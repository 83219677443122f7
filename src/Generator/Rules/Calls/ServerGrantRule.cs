using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Calls;

/// <summary>
/// GG2007: the server's API is called with the token of a policy that lacks the grant, which the server refuses
/// (livekit/livekit pkg/service/auth.go).
/// </summary>
internal sealed class ServerGrantRule : CallRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ServerGrant,
        "Server API is called with a token that lacks the grant",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers 401, 'permissions denied'",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ServerGrant));

    private static readonly DiagnosticDescriptor s_acrossTypes = new(
        RuleIds.ServerGrantAcrossTypes,
        "Server API is called with a token that lacks the grant, tied across types",
        "'{0}' needs {1}, which policy '{2}' does not grant: the server answers 401, 'permissions denied'",
        RuleCategories.Permission,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ServerGrantAcrossTypes),
        customTags: WellKnownDiagnosticTags.CompilationEnd);

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override DiagnosticDescriptor AcrossTypes => s_acrossTypes;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.ServerGrant;
}
