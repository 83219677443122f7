using GrantGen.Facts;
using GrantGen.Generator.Models;

namespace GrantGen.Generator.Calls;

/// <summary>What is wrong with a call under a policy.</summary>
/// <param name="Kind">Which rule speaks of it.</param>
/// <param name="Grant">The grant that is missing.</param>
/// <param name="Sources">The bits of the sources that are missing, where the grant is a list of them.</param>
internal sealed record Lack(LackKind Kind, Grant Grant, int Sources = 0)
{
    /// <summary>What a message calls it: the grant, and of a list of sources those of which one is missing.</summary>
    public string Words => Sources == 0
        ? Grant.GrantsProperty
        : $"{Grant.GrantsProperty} with {string.Join(" or ", TrackSourceTable.All.Where(source => (Sources & source.Flag) != 0).Select(source => source.Name))}";
}

/// <summary>The ways in which a policy can fail a call.</summary>
internal enum LackKind
{
    UpdateOwnMetadata,
    Publish,
    PublishData,
    Subscribe,
    SourceNotStated,
    Transcribe,
    ServerGrant,
}

/// <summary>Judges a call by a policy's grants and the server's defaults.</summary>
internal static class Verdict
{
    /// <summary>The value of <c>ParticipantKind.Agent</c>.</summary>
    private const int AgentKind = 4;

    /// <summary>
    /// What the policy is known to lack; null if it lacks nothing. A grant whose value the compiler could not work out is never
    /// held against a policy.
    /// </summary>
    public static Lack? Of(CallFact call, PublishedSource source, IStatedGrants policy) => Of(call.Need, call.Grant, source, policy);

    /// <inheritdoc cref="Of(CallFact, PublishedSource, IStatedGrants)"/>
    public static Lack? Of(Need need, Grant? grant, PublishedSource source, IStatedGrants policy)
    {
        Lack? lack = need switch
        {
            Need.UpdateOwnMetadata => policy.Flag(GrantTable.CanUpdateOwnMetadata) == true ? null : new Lack(LackKind.UpdateOwnMetadata, GrantTable.CanUpdateOwnMetadata),
            Need.Publish => Publish(source, policy),
            Need.PublishData => ServerDefaults.CanPublishData(policy.Flag(GrantTable.CanPublishData), policy.Flag(GrantTable.CanPublish)) ? null : new Lack(LackKind.PublishData, GrantTable.CanPublishData),
            Need.Subscribe => ServerDefaults.CanSubscribe(policy.Flag(GrantTable.CanSubscribe)) ? null : new Lack(LackKind.Subscribe, GrantTable.CanSubscribe),
            Need.ServerGrant => policy.Flag(grant!) == true ? null : new Lack(LackKind.ServerGrant, grant!),
            _ => policy.Flag(GrantTable.Agent) == true || policy.Kind == AgentKind ? null : new Lack(LackKind.Transcribe, GrantTable.Agent),
        };

        return lack is null || policy.IsUnreadable(lack.Grant) || (need == Need.PublishData && policy.IsUnreadable(GrantTable.CanPublish)) ? null : lack;
    }

    private static Lack? Publish(PublishedSource source, IStatedGrants policy)
    {
        if (!ServerDefaults.CanPublish(policy.Flag(GrantTable.CanPublish)))
        {
            return new Lack(LackKind.Publish, GrantTable.CanPublish);
        }

        if (policy.Sources is not { } allowed || source.Flag is not { } flag || (allowed & flag) != 0)
        {
            return null;
        }

        return flag == 0
            ? new Lack(LackKind.SourceNotStated, GrantTable.CanPublishSources)
            : new Lack(LackKind.Publish, GrantTable.CanPublishSources, flag);
    }
}
