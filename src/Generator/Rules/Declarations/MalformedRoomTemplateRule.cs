using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1005: the template of a room, an agent, a deployment, a scope or a thread is malformed.</summary>
internal sealed class MalformedRoomTemplateRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.MalformedRoomTemplate,
        "Room template is malformed",
        "{1} '{2}' of policy '{0}' {3}",
        RuleCategories.Policy,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.MalformedRoomTemplate),
        helpLinkUri: RulePages.Link(RuleIds.MalformedRoomTemplate));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach ((Grant grant, RoomTemplate? template) in Templates(policy))
        {
            if (template?.Fault is { } fault)
            {
                yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(grant), policy.Type.DisplayName, grant.Property, template.Text, fault);
            }
        }
    }

    private static IEnumerable<(Grant Grant, RoomTemplate? Template)> Templates(PolicyModel policy)
        => new[] { (GrantTable.Room, policy.Room), (GrantTable.DestinationRoom, policy.DestinationRoom) }
            .Concat(policy.Texts.SelectMany(stated => stated.Values, static (stated, template) => (stated.Grant, (RoomTemplate?)template)));
}
