using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5004: a client's file subscribes under a policy without <c>CanSubscribe</c>.</summary>
internal sealed class ClientSubscribeRule : ClientRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ClientSubscribe,
        "Client subscribes without CanSubscribe",
        "'{0}' needs {1}, which policy '{2}' does not grant: {3}",
        RuleCategories.Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ClientSubscribe));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.Subscribe;
}
