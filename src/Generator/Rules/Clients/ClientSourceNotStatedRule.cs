using GrantGen.Permissions;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Clients;

/// <summary>GG5005: a client's file publishes a track without a source under a policy that restricts sources.</summary>
internal sealed class ClientSourceNotStatedRule : ClientRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ClientSourceNotStated,
        "Client publishes a track without a source",
        "'{0}' states no source, and policy '{2}' restricts them by {1}: {3}",
        RuleCategories.Client,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ClientSourceNotStated));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override LackKind Kind => LackKind.SourceNotStated;
}
