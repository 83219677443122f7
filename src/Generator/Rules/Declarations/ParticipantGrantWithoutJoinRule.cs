using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1007: a grant has no effect: a participant permission without RoomJoin, or a grant for agents that reaches none.</summary>
internal sealed class ParticipantGrantWithoutJoinRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ParticipantGrantWithoutJoin,
        "Grant has no effect",
        "{1} of policy '{0}' has no effect: {2}",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: RulePages.Description(RuleIds.ParticipantGrantWithoutJoin),
        helpLinkUri: RulePages.Link(RuleIds.ParticipantGrantWithoutJoin));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
        => Participant(policy).Concat(AgentGrantsWithoutEffect.Find(policy))
            .Select(found => new DeclarationFinding(found.Place, policy.Type.DisplayName, found.Name, found.Reason));

    private static IEnumerable<(AttributeArgumentLocation Place, string Name, string Reason)> Participant(PolicyModel policy)
        => policy.JoinsRoom
            ? []
            : policy.Stated
                .Where(stated => stated.Grant.Scope == GrantScope.Participant)
                .Select(stated => (AttributeArgumentLocation.ForGrant(stated.Grant), stated.Grant.Property,
                    "the server lets nobody join a room without RoomJoin"));
}
