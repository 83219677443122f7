using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1008: a destination room without the right to move participants.</summary>
internal sealed class DestinationWithoutAdminRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.DestinationWithoutAdmin,
        "DestinationRoom has no effect",
        "DestinationRoom of policy '{0}' has no effect: the server forwards and moves participants for a token with RoomAdmin only",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.DestinationWithoutAdmin),
        helpLinkUri: RulePages.Link(RuleIds.DestinationWithoutAdmin));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.DestinationRoom is not null && policy.Flag(GrantTable.RoomAdmin) != true)
        {
            yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(GrantTable.DestinationRoom), policy.Type.DisplayName);
        }
    }
}
