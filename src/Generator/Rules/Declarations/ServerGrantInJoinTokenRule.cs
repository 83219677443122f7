using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1009: a grant over every room in a token that goes to an end user.</summary>
internal sealed class ServerGrantInJoinTokenRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ServerGrantInJoinToken,
        "Server-wide grant in a join token",
        "{1} of policy '{0}' is not bound to the room: the server lets every participant with this join token {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ServerGrantInJoinToken),
        helpLinkUri: RulePages.Link(RuleIds.ServerGrantInJoinToken));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
        => policy.JoinsRoom
            ? ServerWideGrants.Find(policy).Select(found => new DeclarationFinding(AttributeArgumentLocation.ForGrant(found.Grant), policy.Type.DisplayName,
                found.Grant.GrantsProperty, found.DisplayText))
            : Enumerable.Empty<DeclarationFinding>();
}
