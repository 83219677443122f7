using GrantGen.Policies;

namespace GrantGen.Generator.Rules.Declarations;

/// <summary>All rules about declarations.</summary>
internal static class DeclarationRules
{
    public static readonly IReadOnlyList<DeclarationRule> All = new DeclarationRule[]
    {
        new NotPartialRule(),
        new CannotGenerateRule(),
        new InvalidTtlRule(),
        new LongLivedJoinTokenRule(),
        new MalformedRoomTemplateRule(),
        new SourcesWithoutPublishRule(),
        new ParticipantGrantWithoutJoinRule(),
        new DestinationWithoutAdminRule(),
        new ServerGrantInJoinTokenRule(),
        new HiddenPublisherRule(),
        new ConstantOverLimitRule(),
        new MemberClashRule(),
        new EmptySourcesRule(),
    };

    /// <summary>Whether a rule of severity error fires: then the generator emits nothing for the policy.</summary>
    public static bool AnyError(PolicyModel policy, PolicyLimits limits)
        => All.Any(rule => rule.IsError && rule.Check(policy, limits).Any());
}
