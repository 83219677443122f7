using System.Reflection;
using GrantGen.Runtime.Tests.Policies;
using Xunit;

namespace GrantGen.Runtime.Tests.Grants;

public class PolicyGrantsTests
{
    [Fact]
    public void A_grant_that_the_policy_does_not_name_is_null()
    {
        PolicyGrants expected = new() { RoomJoin = true, Ttl = TimeSpan.FromHours(6) };

        Assert.Equal(expected, JoinPolicy.Grants);
        Assert.All(Flags().Where(flag => flag.Name != nameof(PolicyGrants.RoomJoin)), flag => Assert.Null(flag.GetValue(JoinPolicy.Grants)));
        Assert.Null(JoinPolicy.Grants.CanPublishSources);
        Assert.Null(JoinPolicy.Grants.Room);
    }

    [Fact]
    public void A_grant_that_the_policy_names_is_what_it_says()
    {
        Assert.NotEmpty(Flags());
        Assert.All(Flags(), flag => Assert.True(flag.GetValue(FullPolicy.Grants) is true, $"{nameof(FullPolicy)} does not grant {flag.Name}"));
        Assert.All(Flags(), flag => Assert.True(flag.GetValue(DeniedPolicy.Grants) is bool value && value == (flag.Name == nameof(PolicyGrants.RoomJoin)), $"{nameof(DeniedPolicy)} does not deny {flag.Name}"));
    }

    [Fact]
    public void An_attribute_that_is_read_at_run_time_joins_unless_it_says_otherwise()
    {
        Assert.True(new RoomPolicyAttribute().RoomJoin);
        Assert.True(typeof(JoinPolicy).GetCustomAttribute<RoomPolicyAttribute>()!.RoomJoin);
        Assert.False(typeof(RoomListPolicy).GetCustomAttribute<RoomPolicyAttribute>()!.RoomJoin);
    }

    [Fact]
    public void Every_property_of_an_attribute_is_one_of_the_grants()
        => Assert.Equal(StatedFlags().Order(StringComparer.Ordinal), Flags().Select(flag => flag.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_flag_changes_the_sentence()
        => Assert.All(Flags(), flag => Assert.True(Sentence(flag, true) != Sentence(flag, false), $"the sentence says nothing of {flag.Name}: {nameof(PolicyGrants)}.FlagOf does not know it"));

    [Fact]
    public void What_is_no_flag_is_there_as_well()
    {
        PolicyGrants grants = FullPolicy.Grants;

        Assert.Equal("all", grants.Room);
        Assert.Equal("elsewhere", grants.DestinationRoom);
        Assert.Equal(TimeSpan.FromMinutes(90), grants.Ttl);
        Assert.Equal(ParticipantKind.Agent, grants.Kind);
        Assert.Equal("preset", grants.RoomPreset);
        Assert.Equal(TrackSources.Camera | TrackSources.ScreenShareAudio, grants.CanPublishSources);
        Assert.Equal("tutor", grants.AgentEndpointAgentName);
        Assert.Equal("blue", grants.AgentEndpointDeployment);
        Assert.Equal("scope", grants.AgentThreadScope);
        Assert.Equal(["AT_1", "AT_2"], grants.AgentThreadThreadIds);
    }

    [Fact]
    public void Lists_of_strings_are_equal_by_their_strings_and_do_not_change_with_the_list_that_they_were_set_to()
    {
        List<string> ids = ["AT_1", "AT_2"];
        PolicyGrants grants = new() { AgentThreadThreadIds = ids };
        PolicyGrants same = new() { AgentThreadThreadIds = ["AT_1", "AT_2"] };

        Assert.Equal(same, grants);
        Assert.Equal(same.GetHashCode(), grants.GetHashCode());
        ids.Clear();
        Assert.Equal(same, grants);
        Assert.NotEqual(same, grants with { AgentThreadThreadIds = ["AT_2", "AT_1"] });
        Assert.NotEqual(same, grants with { AgentThreadThreadIds = null });
    }

    [Theory]
    [InlineData(null, null, null, "call the endpoints of every agent")]
    [InlineData("a", null, null, "call the endpoints of agent 'a'")]
    [InlineData(null, "d", null, "call the endpoints of every agent in deployment 'd'")]
    [InlineData("a", "d", "AT_1", "read the agent thread 'AT_1'")]
    [InlineData("a", "d", "AT_1,AT_2", "read the agent threads 'AT_1', 'AT_2'")]
    [InlineData("a", "d", "1,2,3,4", "read 4 agent threads")]
    public void The_sentence_says_which_agents_and_threads_are_reached(string? agent, string? deployment, string? threads, string part)
    {
        PolicyGrants grants = new()
        {
            AgentEndpointCall = true,
            AgentEndpointAgentName = agent,
            AgentEndpointDeployment = deployment,
            AgentThreadRead = true,
            AgentThreadThreadIds = threads?.Split(','),
        };

        Assert.Contains(part, grants.ToString(), StringComparison.Ordinal);
        Assert.Equal(threads is not null, grants.ToString().Contains("agent thread", StringComparison.Ordinal));
    }

    [Fact]
    public void A_template_stands_as_the_policy_writes_it()
    {
        Assert.Equal("{{{org}}}/{org}/{team}", BracesPolicy.Grants.Room);
        Assert.Equal("to-{campus}-{hall}", MovePolicy.Grants.DestinationRoom);
    }

    [Fact]
    public void A_server_token_says_that_it_does_not_join()
        => Assert.Equal(new PolicyGrants { RoomJoin = false, RoomCreate = true, RoomList = true, Ttl = TimeSpan.FromHours(6) }, RoomListPolicy.Grants);

    [Fact]
    public void Two_are_equal_if_every_grant_is()
    {
        PolicyGrants same = new() { RoomJoin = true, CanPublish = false, Ttl = TimeSpan.FromHours(1) };

        Assert.Equal(same, ViewerPolicy.Grants);
        Assert.Equal(same.GetHashCode(), ViewerPolicy.Grants.GetHashCode());
        Assert.NotEqual(same with { CanPublish = null }, ViewerPolicy.Grants);
        Assert.NotEqual(same with { Hidden = false }, ViewerPolicy.Grants);
        Assert.NotEqual(same with { Ttl = TimeSpan.FromHours(2) }, ViewerPolicy.Grants);
    }

    [Fact]
    public void The_property_is_the_same_object_each_time()
        => Assert.Same(JoinPolicy.Grants, JoinPolicy.Grants);

    public static TheoryData<string, string> Words => new()
    {
        { JoinPolicy.Grants.ToString(), "Its holder may join the room, publish tracks, subscribe to tracks and publish data; it may not update its own name, metadata and attributes." },
        { ViewerPolicy.Grants.ToString(), "Its holder may join the room and subscribe to tracks; it may not publish tracks, publish data or update its own name, metadata and attributes." },
        { SpeakerPolicy.Grants.ToString(), "Its holder may join the room, publish microphone and screen share, subscribe to tracks, publish data and update its own name, metadata and attributes." },
        { RoomListPolicy.Grants.ToString(), "Its holder may create and delete any room and list all rooms; it may not join the room." },
        { DialPolicy.Grants.ToString(), "Its holder may place SIP calls; it may not join the room." },
        { EmptyPolicy.Grants.ToString(), "Its holder may not join the room." },
        { DeniedPolicy.Grants.ToString(), "Its holder may join the room; it may not publish tracks, subscribe to tracks, publish data or update its own name, metadata and attributes." },
    };

    [Theory]
    [MemberData(nameof(Words))]
    public void A_policy_reads_as_a_sentence(string sentence, string expected) => Assert.Equal(expected, sentence);

    [Fact]
    public void The_sentence_about_every_grant_names_every_grant()
    {
        string sentence = FullPolicy.Grants.ToString();

        string[] parts =
        [
            "manage SIP trunks", "place SIP calls", "manage cloud agents", "manage agent simulations", "manage the agent dispatch queue", "use the inference gateway",
            "write observability data", "join the room", "create and delete any room", "list all rooms", "start and stop egress", "moderate the room", "manage ingress",
            "publish camera and screen share audio", "subscribe to tracks", "publish data", "update its own name", "receive the metrics", "manage agent sessions",
            "stay hidden", "being recorded", "act as an agent", "call the endpoints of agent 'tutor' in deployment 'blue'",
            "list agent threads of every scope", "create agent threads of every scope", "write every agent thread", "read every agent thread", "delete every agent thread",
        ];
        Assert.All(parts, part => Assert.Contains(part, sentence, StringComparison.Ordinal));
        Assert.DoesNotContain("may not", sentence, StringComparison.Ordinal);
    }

    private static string Sentence(PropertyInfo flag, bool value)
    {
        // Actions on threads have no effect without a target, and a target has no effect without an action.
        PolicyGrants grants = new() { RoomJoin = true, AgentThreadScope = "s", AgentThreadThreadIds = ["t"], AgentThreadRead = flag.Name == nameof(PolicyGrants.AgentThreadAll) };
        flag.SetValue(grants, value);
        return grants.ToString();
    }

    /// <summary>The flags of the grant attributes, by their names in <see cref="PolicyGrants"/>.</summary>
    private static IEnumerable<string> StatedFlags()
        => from attribute in new[] { typeof(RoomPolicyAttribute), typeof(SipGrantAttribute), typeof(AgentGrantAttribute), typeof(InferenceGrantAttribute), typeof(ObservabilityGrantAttribute), typeof(AgentEndpointGrantAttribute), typeof(AgentThreadGrantAttribute) }
           from property in attribute.GetProperties()
           where property.PropertyType == typeof(bool)
           select (attribute == typeof(RoomPolicyAttribute) ? "" : attribute.Name.Replace("GrantAttribute", "", StringComparison.Ordinal)) + property.Name;

    /// <summary>The flags that a policy can state. A flag that LiveKit has removed is only read from tokens.</summary>
    private static IEnumerable<PropertyInfo> Flags()
        => typeof(PolicyGrants).GetProperties().Where(property => property.PropertyType == typeof(bool?) && property.Name != nameof(PolicyGrants.AgentDatabaseAdmin));
}
