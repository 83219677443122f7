using GrantGen.Facts;
using GrantGen.Policies;
using Microsoft.CodeAnalysis;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>GG1007: a permission of participants on a policy whose token joins no room.</summary>
internal sealed class ParticipantGrantWithoutJoinRule : DeclarationRule
{
    private static readonly DiagnosticDescriptor s_descriptor = new(
        RuleIds.ParticipantGrantWithoutJoin,
        "Participant permission has no effect",
        "{1} of policy '{0}' has no effect: the server lets nobody join a room without RoomJoin",
        RuleCategories.Policy,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: RulePages.Link(RuleIds.ParticipantGrantWithoutJoin));

    /// <inheritdoc/>
    public override DiagnosticDescriptor Descriptor => s_descriptor;

    /// <inheritdoc/>
    public override IEnumerable<DeclarationFinding> Check(PolicyModel policy, PolicyLimits limits)
    {
        if (policy.Joins)
        {
            yield break;
        }

        foreach (StatedGrant stated in policy.Stated)
        {
            if (stated.Grant.Reach == GrantReach.Participant)
            {
                yield return new DeclarationFinding(DeclarationPlace.Of(stated.Grant), policy.Type.DisplayName, stated.Grant.Property);
            }
        }
    }
}
