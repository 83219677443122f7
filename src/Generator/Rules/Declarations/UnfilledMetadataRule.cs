using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1015: constant metadata contains the name of a parameter in braces, which is not replaced.</summary>
internal sealed class UnfilledMetadataRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.UnfilledMetadata,
        "Metadata is a constant and its braces are not replaced",
        "Metadata of policy '{0}' contains '{1}', which is not replaced: the {2} reads the braces; pass the text with ParticipantOptions.{3}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.UnfilledMetadata),
        helpLinkUri: RulePages.Link(RuleIds.UnfilledMetadata));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        IReadOnlyList<string> holes = FactoryParameters.Names(policy).Concat(new[] { FactoryParameters.Room, FactoryParameters.Identity }).Distinct(StringComparer.Ordinal).Select(name => $"{{{name}}}").ToList();
        if (HoleIn(policy.RoomConfig?.Metadata, holes) is { } ofRoom)
        {
            yield return new DeclarationFinding(new AttributeArgumentLocation(WellKnownNames.RoomConfigAttribute, "Metadata"), policy.Type.DisplayName, ofRoom,
                "participant", "RoomMetadata");
        }

        for (int index = 0; index < policy.Agents.Count; index++)
        {
            if (HoleIn(policy.Agents[index].Metadata, holes) is { } ofAgent)
            {
                yield return new DeclarationFinding(new AttributeArgumentLocation(WellKnownNames.AgentDispatchAttribute, "Metadata", index),
                    policy.Type.DisplayName, ofAgent, "agent", "Agents");
            }
        }
    }

    /// <summary>The first name in braces. Other braces are text: metadata is usually JSON, and an agent can have its own templates.</summary>
    private static string? HoleIn(string? metadata, IReadOnlyList<string> holes)
        => metadata is null ? null : holes.FirstOrDefault(hole => metadata.IndexOf(hole, StringComparison.Ordinal) >= 0);
}
