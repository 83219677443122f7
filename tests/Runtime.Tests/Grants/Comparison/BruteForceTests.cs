using Xunit;

namespace GrantGen.Runtime.Tests.Grants.Comparison;

/// <summary>
/// Checks the comparison against sets of rights that this class computes from the server's rules, for all pairs of participant permissions.
/// </summary>
public class BruteForceTests
{
    private static readonly bool?[] s_threeStates = [null, false, true];

    [Fact]
    public void The_relation_is_that_of_the_sets_of_rights()
    {
        (PolicyGrants Grants, HashSet<string> Rights)[] all = [.. Combinations().Select(grants => (grants, RightsOf(grants)))];
        (uint Bits, PolicyGrants Grants)[] coded = Encode(all);
        int compared = 0;

        foreach ((uint bits, PolicyGrants grants) in coded)
        {
            foreach ((uint otherBits, PolicyGrants other) in coded)
            {
                GrantComparison comparison = grants.Compare(other);
                GrantRelation expected = Relation((bits & ~otherBits) != 0, (otherBits & ~bits) != 0);
                if (comparison.Relation != expected)
                {
                    Assert.Fail($"{grants} | {other}: {comparison.Relation}, expected {expected}");
                }

                compared++;
            }
        }

        Assert.Equal(all.Length * all.Length, compared);
    }

    [Fact]
    public void The_other_way_round_what_is_gained_is_lost()
    {
        PolicyGrants[] all = [.. Combinations().Where((_, i) => i % 7 == 0)];

        foreach (PolicyGrants grants in all)
        {
            foreach (PolicyGrants other in all)
            {
                GrantComparison there = grants.Compare(other);
                GrantComparison back = other.Compare(grants);
                Assert.Equal(
                    there.Differences.Count(difference => difference.Direction == GrantDifferenceDirection.Gained),
                    back.Differences.Count(difference => difference.Direction == GrantDifferenceDirection.Lost));
            }
        }
    }

    private static GrantRelation Relation(bool isGained, bool isLost) => (isGained, isLost) switch
    {
        (true, true) => GrantRelation.Incomparable,
        (true, false) => GrantRelation.Wider,
        (false, true) => GrantRelation.Narrower,
        _ => GrantRelation.Equal,
    };

    private static IEnumerable<PolicyGrants> Combinations() =>
        from joins in new[] { false, true }
        from admin in new[] { false, true }
        from publish in s_threeStates
        from sources in new TrackSources?[] { null, TrackSources.Camera, TrackSources.Microphone | TrackSources.ScreenShare, (TrackSources)15 }
        from data in s_threeStates
        from subscribe in new bool?[] { null, false }
        from metadata in new bool?[] { null, true }
        select new PolicyGrants
        {
            RoomJoin = joins,
            RoomAdmin = admin,
            CanPublish = publish,
            CanPublishSources = sources,
            CanPublishData = data,
            CanSubscribe = subscribe,
            CanUpdateOwnMetadata = metadata,
            CanSubscribeMetrics = subscribe is null,
            CanManageAgentSession = metadata is null,
            Ttl = TimeSpan.FromHours(1),
        };

    private static HashSet<string> RightsOf(PolicyGrants grants)
    {
        string[] participant = ["camera", "microphone", "screen", "screen audio", "unknown", "data", "subscribe", "metadata", "metrics", "session"];
        HashSet<string> rights = [];
        if (grants.RoomAdmin == true)
        {
            rights.Add("admin");
        }

        if (grants.RoomJoin != true)
        {
            return rights;
        }

        rights.Add("join");
        if (grants.RoomAdmin == true)
        {
            rights.UnionWith(participant);
            return rights;
        }

        if (grants.CanPublish != false)
        {
            TrackSources listed = grants.CanPublishSources ?? TrackSources.None;
            AddIf(listed == 0 || listed.HasFlag(TrackSources.Camera), "camera");
            AddIf(listed == 0 || listed.HasFlag(TrackSources.Microphone), "microphone");
            AddIf(listed == 0 || listed.HasFlag(TrackSources.ScreenShare), "screen");
            AddIf(listed == 0 || listed.HasFlag(TrackSources.ScreenShareAudio), "screen audio");
            AddIf(listed == 0, "unknown");
        }

        AddIf(grants.CanPublishData ?? grants.CanPublish ?? true, "data");
        AddIf(grants.CanSubscribe ?? true, "subscribe");
        AddIf(grants.CanUpdateOwnMetadata ?? false, "metadata");
        AddIf(grants.CanSubscribeMetrics ?? false, "metrics");
        AddIf(grants.CanManageAgentSession ?? false, "session");
        return rights;

        void AddIf(bool isGranted, string right)
        {
            if (isGranted)
            {
                rights.Add(right);
            }
        }
    }

    private static (uint Bits, PolicyGrants Grants)[] Encode((PolicyGrants Grants, HashSet<string> Rights)[] all)
    {
        List<string> names = [.. all.SelectMany(item => item.Rights).Distinct()];
        return [.. all.Select(item => (item.Rights.Aggregate(0u, (bits, right) => bits | (1u << names.IndexOf(right))), item.Grants))];
    }
}
