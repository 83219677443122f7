using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5001: own metadata, name or attributes are set in a client's file under a policy without <c>CanUpdateOwnMetadata</c>.</summary>
internal sealed class ClientUpdateOwnMetadataRule : ClientRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ClientUpdateOwnMetadata,
        "Client sets own metadata without CanUpdateOwnMetadata",
        "'{0}' needs {1}, which policy '{2}' does not grant: {3}",
        RuleCategories.Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ClientUpdateOwnMetadata));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.UpdateOwnMetadata;
}
