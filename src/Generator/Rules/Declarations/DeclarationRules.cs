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
        new MemberConflictRule(),
        new EmptySourcesRule(),
        new DerivedPolicyRule(),
        new UnfilledMetadataRule(),
        new TouchingHolesRule(),
    };

    /// <summary>
    /// Decides what the generator emits for a policy: working members, members that throw because of an error that leaves the
    /// signatures known, or nothing.
    /// </summary>
    public static EmissionPlan Plan(PolicyModel policy, PolicyLimits limits)
    {
        string? fault = null;
        foreach (DeclarationRule rule in All)
        {
            if (rule.IsError && rule.Check(policy, limits).FirstOrDefault() is { } finding)
            {
                if (!rule.IsSignatureKnown)
                {
                    return EmissionPlan.Nothing;
                }

                fault ??= rule.Descriptor.Id + ": " + finding.Message(rule.Descriptor);
            }
        }

        return new EmissionPlan(IsEmitted: true, fault);
    }

    /// <summary>Whether a rule of severity Error fires. Then the policy has no working factory.</summary>
    public static bool AnyError(PolicyModel policy, PolicyLimits limits)
        => All.Any(rule => rule.IsError && rule.Check(policy, limits).Any());
}
