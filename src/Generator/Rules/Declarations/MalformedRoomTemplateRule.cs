using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1005: a room template is malformed.</summary>
internal sealed class MalformedRoomTemplateRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.MalformedRoomTemplate,
        "Room template is malformed",
        "{1} '{2}' of policy '{0}' {3}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.MalformedRoomTemplate));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach ((Grant grant, RoomTemplate? template) in new[] { (GrantTable.Room, policy.Room), (GrantTable.DestinationRoom, policy.DestinationRoom) })
        {
            if (template?.Fault is { } fault)
            {
                yield return new DeclarationFinding(DeclarationPlace.Of(grant), policy.Type.DisplayName, grant.Property, template.Text, fault);
            }
        }
    }
}
