using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1016: two holes of a template touch, so characters can be shifted from one value into the other.</summary>
internal sealed class TouchingHolesRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.TouchingHoles,
        "Two holes of a template touch",
        "{1} of policy '{0}' has the holes '{{{2}}}' and '{{{3}}}' without text between them: different values make the same name, and the server cannot distinguish them",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.TouchingHoles),
        helpLinkUri: RulePages.Link(RuleIds.TouchingHoles));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        foreach ((Grant grant, RoomTemplate? template) in new[] { (GrantTable.Room, policy.Room), (GrantTable.DestinationRoom, policy.DestinationRoom) })
        {
            if (template is { Fault: null } && FirstPair(template) is { } pair)
            {
                yield return new DeclarationFinding(AttributeArgumentLocation.ForGrant(grant), policy.Type.DisplayName, grant.Property,
                    pair.First, pair.Second);
            }
        }
    }

    private static (string First, string Second)? FirstPair(RoomTemplate template)
    {
        for (int index = 1; index < template.Parts.Count; index++)
        {
            if (template.Parts[index - 1].IsHole && template.Parts[index].IsHole)
            {
                return (template.Parts[index - 1].Text, template.Parts[index].Text);
            }
        }

        return null;
    }
}
