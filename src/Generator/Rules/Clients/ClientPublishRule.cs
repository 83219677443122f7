using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5002: a client's file publishes a track that the policy does not let through.</summary>
internal sealed class ClientPublishRule : ClientRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ClientPublishTrack,
        "Client publishes a track without permission",
        "'{0}' needs {1}, which policy '{2}' does not grant: {3}",
        RuleCategories.Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ClientPublishTrack));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.Publish;
}
