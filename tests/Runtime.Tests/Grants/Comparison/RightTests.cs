using GrantGen.Facts;
using Xunit;

namespace GrantGen.Runtime.Tests.Grants.Comparison;

/// <summary>The other rights: server-wide grants, kinds, the lifetime, and the texts about them.</summary>
public class RightTests
{
    private static readonly PolicyGrants s_join = new() { RoomJoin = true, Ttl = TimeSpan.FromHours(1) };

    [Fact]
    public void Every_server_wide_grant_is_a_right()
    {
        PolicyGrants server = new() { Ttl = TimeSpan.FromHours(1) };
        PolicyGrants[] wider =
        [
            server with { RoomCreate = true }, server with { RoomList = true }, server with { RoomRecord = true }, server with { IngressAdmin = true },
            server with { Hidden = true }, server with { Recorder = true }, server with { Agent = true }, server with { RoomAdmin = true },
            server with { SipAdmin = true }, server with { SipCall = true }, server with { AgentAdmin = true }, server with { AgentSimulationAdmin = true },
            server with { InferencePerform = true }, server with { ObservabilityWrite = true }, server with { RoomJoin = true, CanPublish = false, CanSubscribe = false },
        ];

        Assert.All(wider, grants =>
        {
            GrantComparison comparison = grants.Compare(server);
            Assert.Equal(GrantRelation.Wider, comparison.Relation);
            Assert.StartsWith("can now ", Assert.Single(comparison.Differences).Text, StringComparison.Ordinal);
            Assert.StartsWith("can no longer ", Assert.Single(server.Compare(grants).Differences).Text, StringComparison.Ordinal);
        });
        Assert.Equal(wider.Length, wider.Select(grants => grants.Compare(server).Differences[0].Text).Distinct().Count());
    }

    /// <summary>A grant that LiveKit adds is compared as soon as it is in the table of grants.</summary>
    [Fact]
    public void Every_flag_of_participants_is_a_right()
    {
        string[] flags = [.. GrantTable.All.Where(grant => grant is { Kind: GrantKind.Flag, Scope: GrantScope.Participant }).Select(grant => grant.GrantsProperty)];

        Assert.Contains(nameof(PolicyGrants.CanUpdateOwnMetadata), flags);
        Assert.All(flags, flag => Assert.Equal(GrantRelation.Wider, With(flag, true).Compare(With(flag, false)).Relation));

        static PolicyGrants With(string flag, bool value)
        {
            PolicyGrants grants = s_join with { };
            typeof(PolicyGrants).GetProperty(flag)!.SetValue(grants, value);
            return grants;
        }
    }

    [Fact]
    public void Moderation_implies_every_participant_permission_and_nothing_else()
    {
        PolicyGrants admin = s_join with { RoomAdmin = true, CanPublish = false, CanSubscribe = false };

        Assert.Equal(GrantRelation.Equal, (admin with { CanUpdateOwnMetadata = true, CanPublish = true }).Compare(admin).Relation);
        Assert.Equal(GrantRelation.Wider, (admin with { Hidden = true }).Compare(admin).Relation);
        Assert.Equal(
            ["can now moderate the room", "can now grant itself every participant permission through UpdateParticipant"],
            admin.Compare(s_join).Differences.Select(difference => difference.Text));
        Assert.Equal(GrantRelation.Incomparable, (admin with { RoomJoin = false }).Compare(s_join).Relation);
    }

    [Fact]
    public void Sources_are_compared_one_by_one_and_the_unknown_one_is_among_them()
    {
        PolicyGrants camera = s_join with { CanPublishSources = TrackSources.Camera };
        PolicyGrants four = s_join with { CanPublishSources = TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio };

        Assert.Equal(
            ["can now publish its microphone", "can now publish its screen", "can now publish its screen's audio"],
            four.Compare(camera).Differences.Select(difference => difference.Text));
        Assert.Equal("can no longer publish tracks of an unknown source", Assert.Single(four.Compare(s_join).Differences).Text);
        Assert.Equal(GrantRelation.Equal, (camera with { CanPublish = false }).Compare(s_join with { CanPublish = false }).Relation);
    }

    [Theory]
    [InlineData(ParticipantKind.Agent, ParticipantKind.Standard, GrantRelation.Wider)]
    [InlineData(ParticipantKind.Standard, ParticipantKind.Egress, GrantRelation.Narrower)]
    [InlineData(ParticipantKind.Agent, ParticipantKind.Egress, GrantRelation.Incomparable)]
    [InlineData(ParticipantKind.Sip, ParticipantKind.Standard, GrantRelation.Equal)]
    [InlineData(ParticipantKind.Ingress, ParticipantKind.Connector, GrantRelation.Equal)]
    public void A_kind_counts_by_its_privileges(ParticipantKind kind, ParticipantKind other, GrantRelation expected)
        => Assert.Equal(expected, (s_join with { Kind = kind }).Compare(s_join with { Kind = other }).Relation);

    [Fact]
    public void A_lifetime_is_always_compared()
    {
        PolicyGrants day = s_join with { Ttl = TimeSpan.FromDays(1) };

        GrantDifference difference = Assert.Single(day.Compare(s_join).Differences);
        Assert.Equal("can now use a token until 1d after it is issued, not only until 1h", difference.Text);
        Assert.Equal(GrantDifferenceDirection.Gained, difference.Direction);
        Assert.Equal(GrantRelation.Narrower, s_join.Compare(day).Relation);
    }

    /// <summary>A verified token without <c>nbf</c> has a lifetime of zero, which means unlimited.</summary>
    [Fact]
    public void A_lifetime_of_zero_is_one_without_a_limit()
    {
        Assert.Equal(GrantRelation.Wider, (s_join with { Ttl = TimeSpan.Zero }).Compare(s_join with { Ttl = TimeSpan.FromDays(9999) }).Relation);
        Assert.Equal(GrantRelation.Equal, (s_join with { Ttl = TimeSpan.Zero }).Compare(s_join with { Ttl = TimeSpan.Zero }).Relation);
    }

    [Fact]
    public void What_allows_neither_more_nor_less_is_another_difference()
    {
        GrantComparison comparison = (s_join with { RoomPreset = "large", Kind = ParticipantKind.Sip }).Compare(s_join);

        Assert.Equal(GrantRelation.Equal, comparison.Relation);
        Assert.All(comparison.Differences, difference => Assert.Equal(GrantDifferenceDirection.Other, difference.Direction));
        Assert.Equal(["has the kind 'sip', formerly 'standard'", "has the room preset 'large', formerly no room preset"], comparison.Differences.Select(difference => difference.Text));
        Assert.Empty(s_join.Compare(s_join with { }).Differences);
    }

    [Fact]
    public void Null_is_refused()
        => Assert.Throws<ArgumentNullException>("other", () => s_join.Compare(null!));
}
