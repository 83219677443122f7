using GrantGen.Facts;

namespace GrantGen.Policies;

/// <summary>
/// The rights that a comparison counts, one by one. Names of rooms and other scopes, and the lifetime, are compared as sets beside
/// them (<see cref="GrantComparer"/>).
/// </summary>
internal static class RightTable
{
    /// <summary>The value of <c>ParticipantKind.Egress</c>.</summary>
    private const int Egress = 2;

    private const string Prefix = "Can";

    /// <summary>The order of the approved file. A flag of participants that is not here follows in the order of the grants.</summary>
    private static readonly Grant[] s_firstFlags =
    {
        GrantTable.CanPublishData, GrantTable.CanSubscribe, GrantTable.CanSubscribeMetrics, GrantTable.CanUpdateOwnMetadata, GrantTable.CanManageAgentSession,
    };

    private static readonly Grant[] s_participantFlags = s_firstFlags.Union(GrantTable.All.Where(IsParticipantFlag)).ToArray();

    /// <summary>All rights, in the order in which differences are listed.</summary>
    public static readonly IReadOnlyList<Right> All = CreateFlags(grant => grant == GrantTable.RoomJoin || grant == GrantTable.RoomAdmin)
        .Concat(CreateParticipantRights())
        .Concat(CreateFlags(grant => grant == GrantTable.Hidden || grant == GrantTable.Recorder || grant == GrantTable.Agent))
        .Concat(CreateKindPrivileges())
        .Concat(CreateFlags(IsServerWide))
        .Append(new Right("change the attributes and the idle time of every agent thread",
            grants => grants.IsSet(GrantTable.AgentThreadAll) && grants.IsSet(GrantTable.AgentThreadWrite)))
        .ToArray();

    /// <summary>The permissions of participants among them.</summary>
    public static readonly IReadOnlyList<ParticipantRight> Participant = All.Select(right => right.Participant).OfType<ParticipantRight>().ToArray();

    /// <summary>The privileges of a kind: source livekit/livekit pkg/rtc/participant.go, measured on livekit-server 1.13.11.</summary>
    private static IEnumerable<Right> CreateKindPrivileges() => new[]
    {
        new Right("publish transcriptions by its kind", grants => grants.Kind == ParticipantKindTable.Agent),
        new Right("mark the room as being recorded by its kind", grants => grants.Kind == Egress),
        new Right("join without being counted", grants => grants.Kind is ParticipantKindTable.Agent or Egress),
        new Right("enter a full room", grants => grants.Kind is ParticipantKindTable.Agent or Egress),
    };

    private static IEnumerable<Right> CreateParticipantRights()
    {
        foreach (TrackSourceInfo source in TrackSourceTable.All)
        {
            yield return CreateParticipant("publish " + source.HolderText, new ParticipantRight("Publish" + source.Name, GrantTable.CanPublish, source.Flag));
        }

        yield return CreateParticipant("publish tracks of an unknown source",
            new ParticipantRight("PublishUnknown", GrantTable.CanPublish, TrackSourceTable.UnknownFlag));
        foreach (Grant grant in s_participantFlags)
        {
            yield return CreateParticipant(grant.DisplayText, new ParticipantRight(NameOf(grant), grant));
        }
    }

    /// <summary>Publishing is a right per source, and <c>RoomAdmin</c> does not imply the flags that are not permissions to do something.</summary>
    private static bool IsParticipantFlag(Grant grant)
        => grant.Kind == GrantKind.Flag
            && grant.Scope == GrantScope.Participant
            && grant != GrantTable.CanPublish
            && grant != GrantTable.Hidden
            && grant != GrantTable.Recorder;

    private static string NameOf(Grant grant)
        => grant.Property.StartsWith(Prefix, StringComparison.Ordinal) ? grant.Property.Substring(Prefix.Length) : grant.Property;

    private static Right CreateParticipant(string words, ParticipantRight right)
        => new(words, grants => grants.CanGrantItself || right.IsDirect(grants)) { Participant = right };

    private static IEnumerable<Right> CreateFlags(Func<Grant, bool> isWanted)
        => GrantTable.All.Where(isWanted).Select(grant => new Right(grant.DisplayText, grants => grants.IsSet(grant)));

    private static bool IsServerWide(Grant grant)
        => grant.Kind == GrantKind.Flag
            && grant.Scope is GrantScope.Server or GrantScope.Service
            && grant != GrantTable.Agent
            && grant.Claim is not (GrantClaim.AgentEndpoint or GrantClaim.AgentThread);
}
