using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5003: a client's file sends data, chat, a stream or DTMF, or calls or answers an RPC, under a policy without <c>CanPublishData</c>.</summary>
internal sealed class ClientPublishDataRule : ClientRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ClientPublishData,
        "Client publishes data without CanPublishData",
        "'{0}' needs {1}, which policy '{2}' does not grant: {3}",
        RuleCategories.Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ClientPublishData));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.PublishData;
}
