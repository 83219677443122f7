using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>The values that are read from a token.</summary>
public class VerifiedTokenTests
{
    private static readonly TokenVerifier s_verifier = new(Keys.ApiKey, Keys.Secret);
    private static readonly TokenSigner s_signer = Keys.Signer();

    private static readonly (string Name, string Token, PolicyGrants Grants)[] s_policies =
    [
        ("full", FullPolicy.CreateToken(s_signer, "i"), FullPolicy.Grants),
        ("denied", DeniedPolicy.CreateToken(s_signer, "r", "i"), DeniedPolicy.Grants with { Room = "r" }),
        ("join", JoinPolicy.CreateToken(s_signer, "r", "i"), JoinPolicy.Grants with { Room = "r" }),
        ("hour", HourPolicy.CreateToken(s_signer, "r", "i"), HourPolicy.Grants with { Room = "r" }),
        ("viewer", ViewerPolicy.CreateToken(s_signer, "r", "i"), ViewerPolicy.Grants with { Room = "r" }),
        ("speaker", SpeakerPolicy.CreateToken(s_signer, "r", "i"), SpeakerPolicy.Grants with { Room = "r" }),
        ("lobby", LobbyPolicy.CreateToken(s_signer, "i"), LobbyPolicy.Grants),
        ("class", ClassPolicy.CreateToken(s_signer, classId: "7b", "i"), ClassPolicy.Grants with { Room = "class-7b" }),
        ("braces", BracesPolicy.CreateToken(s_signer, org: "o", team: "t", "i"), BracesPolicy.Grants with { Room = "{o}/o/t" }),
        ("keyword holes", KeywordHolesPolicy.CreateToken(s_signer, @class: "c", record: "r", token: "t", identity: "i"), KeywordHolesPolicy.Grants with { Room = "c-r-t" }),
        ("desk", DeskPolicy.CreateToken(s_signer, "ada"), DeskPolicy.Grants with { Room = "desk-ada" }),
        ("non-ASCII", NonAsciiPolicy.CreateToken(s_signer, hall: "ü", "i"), NonAsciiPolicy.Grants with { Room = "会议室-ü-室" }),
        ("escapes", EscapesPolicy.CreateToken(s_signer, "i"), EscapesPolicy.Grants with { Room = RandomText.Kept(EscapesPolicy.Grants.Room!), RoomPreset = RandomText.Kept(EscapesPolicy.Grants.RoomPreset!) }),
        ("room list", RoomListPolicy.CreateToken(s_signer), RoomListPolicy.Grants),
        ("admin", AdminPolicy.CreateToken(s_signer, "r"), AdminPolicy.Grants with { Room = "r" }),
        ("overflow", OverflowPolicy.CreateToken(s_signer, "r"), OverflowPolicy.Grants with { Room = "r" }),
        ("move", MovePolicy.CreateToken(s_signer, campus: "c", hall: "h"), MovePolicy.Grants with { Room = "from-c", DestinationRoom = "to-c-h" }),
        ("dial", DialPolicy.CreateToken(s_signer), DialPolicy.Grants),
        ("empty", EmptyPolicy.CreateToken(s_signer), EmptyPolicy.Grants),
        ("struct", StructPolicy.CreateToken(s_signer, "r", "i"), StructPolicy.Grants with { Room = "r" }),
        ("record", RecordPolicy.CreateToken(s_signer, "r", "i"), RecordPolicy.Grants with { Room = "r" }),
        ("record struct", RecordStructPolicy.CreateToken(s_signer, "r", "i"), RecordStructPolicy.Grants with { Room = "r" }),
        ("static", StaticPolicy.CreateToken(s_signer, "r", "i"), StaticPolicy.Grants with { Room = "r" }),
        ("ref struct", RefStructPolicy.CreateToken(s_signer, "r", "i"), RefStructPolicy.Grants with { Room = "r" }),
        ("nested", Container<string>.IInner.NestedPolicy.CreateToken(s_signer, "i"), Container<string>.IInner.NestedPolicy.Grants),
        ("base", BasePolicy.CreateToken(s_signer, "i"), BasePolicy.Grants),
        ("derived", DerivedPolicy.CreateToken(s_signer, "i"), DerivedPolicy.Grants),
        ("tutor", TutorPolicy.CreateToken(s_signer, classId: "7", course: "c", color: "b", size: "x", identity: "i", lesson: "l"), TutorPolicy.Grants with { Room = "class-7", AgentEndpointAgentName = "tutor-c", AgentEndpointDeployment = "d-b-x", AgentThreadScope = "i", AgentThreadThreadIds = ["AT_1", "AT_l", "7"] }),
        ("thread", ThreadPolicy.CreateToken(s_signer, "u"), ThreadPolicy.Grants with { AgentThreadScope = "u" }),
        ("open", OpenPolicy.CreateToken(s_signer, "r", "i"), OpenPolicy.Grants with { Room = "r" }),
        ("two sources", TwoSourcesPolicy.CreateToken(s_signer, "r", "i"), TwoSourcesPolicy.Grants with { Room = "r" }),
        ("data only", DataOnlyPolicy.CreateToken(s_signer, "r", "i"), DataOnlyPolicy.Grants with { Room = "r" }),
        ("listener", ListenerPolicy.CreateToken(s_signer, "r", "i"), ListenerPolicy.Grants with { Room = "r" }),
        ("stated", StatedPolicy.CreateToken(s_signer, "r", "i"), StatedPolicy.Grants with { Room = "r" }),
        ("joining admin", JoiningAdminPolicy.CreateToken(s_signer, "r", "i"), JoiningAdminPolicy.Grants with { Room = "r" }),
        ("listing", ListingPolicy.CreateToken(s_signer), ListingPolicy.Grants),
        ("nothing", NothingPolicy.CreateToken(s_signer), NothingPolicy.Grants),
        ("configured", ConfiguredPolicy.CreateToken(s_signer, desk: "1", "i"), ConfiguredPolicy.Grants with { Room = "desk-1" }),
        ("framed", FramedPolicy.CreateToken(s_signer, org: "o", team: "t", lesson: "l", "i"), FramedPolicy.Grants with { Room = "o--t/l" }),
    ];

    public static TheoryData<string> Policies => [.. s_policies.Select(policy => policy.Name)];

    [Fact]
    public void Every_policy_of_these_tests_is_in_the_list()
        => Assert.Equal(
            typeof(FullPolicy).Assembly.GetTypes().Count(type => type.Namespace == typeof(FullPolicy).Namespace && type.IsDefined(typeof(RoomPolicyAttribute), inherit: false)),
            s_policies.Length);

    [Theory]
    [MemberData(nameof(Policies))]
    public void The_grants_of_a_token_are_those_of_its_policy(string name)
    {
        (_, string token, PolicyGrants grants) = s_policies.Single(policy => policy.Name == name);

        VerifiedToken verified = s_verifier.Verify(token);

        // The only grant that differs between policy and token: a server token has no roomJoin.
        Assert.Equal(grants with { RoomJoin = grants.RoomJoin == true ? true : null }, verified.Grants);
        Assert.Equal(grants.Permissions, verified.Grants.Permissions);
        Assert.Equal(grants.Room, verified.Room);
        Assert.Equal(grants.DestinationRoom, verified.DestinationRoom);
        Assert.Equal(grants.Kind, verified.Kind);
        Assert.Equal(grants.RoomPreset, verified.RoomPreset);
        Assert.Empty(verified.OtherClaims);
        Assert.Empty(verified.OtherGrants);
        Assert.Empty(verified.UnknownSources);
    }

    [Fact]
    public void The_claims_of_a_participant_come_back()
    {
        Dictionary<string, string> attributes = new() { ["role"] = "host", ["k\"ey"] = "v\\al\n", ["ключ"] = "🎧", [""] = "" };
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(2_000_000_000);

        VerifiedToken verified = new TokenVerifier(Keys.ApiKey, Keys.Secret, new FixedClock(now)).Verify(
            FullPolicy.CreateToken(Keys.Signer(new FixedClock(now)), "user:1", new() { Name = "Zoë 张伟", Metadata = "{\"a\":\"\\\"\"}", Attributes = attributes, Ttl = TimeSpan.FromMinutes(5) }));

        Assert.Equal(Keys.ApiKey, verified.ApiKey);
        Assert.Equal("user:1", verified.Identity);
        Assert.Equal("Zoë 张伟", verified.Name);
        Assert.Equal("{\"a\":\"\\\"\"}", verified.Metadata);
        Assert.Equal(attributes, verified.Attributes);
        Assert.Equal(ParticipantKind.Agent, verified.Kind);
        Assert.Equal("preset", verified.RoomPreset);
        Assert.Equal(now, verified.NotBefore);
        Assert.Equal(now.AddMinutes(5), verified.Expires);
        Assert.Equal(TimeSpan.FromMinutes(5), verified.Grants.Ttl);
        Assert.Equal(
            """{"emptyTimeout":1,"departureTimeout":2,"maxParticipants":3,"metadata":"room","minPlayoutDelay":4,"maxPlayoutDelay":5,"syncStreams":true,"tags":{"team":"blue","plan":"a=b"},"agents":[{"agentName":"first","metadata":"one","restartPolicy":"JRP_NEVER","deployment":"green","attributes":{"tone":"warm"},"threadId":"AT_3"},{"agentName":"second"}]}""",
            Sorted(verified.RoomConfig!));
        Assert.Equal("VerifiedToken(user:1 in all until 2033-05-18 03:38:20Z)", verified.ToString());
    }

    [Fact]
    public void What_is_left_out_is_null_or_empty()
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With(""));

        Assert.Null(verified.Identity);
        Assert.Null(verified.Name);
        Assert.Null(verified.Metadata);
        Assert.Empty(verified.Attributes);
        Assert.Equal(ParticipantKind.Standard, verified.Kind);
        Assert.Null(verified.Sha256);
        Assert.Null(verified.RoomConfig);
        Assert.Null(verified.NotBefore);
        Assert.Equal(new PolicyGrants(), verified.Grants);
    }

    [Theory]
    [InlineData("null", "null")]
    [InlineData("\"\"", "{}")]
    public void What_is_null_or_empty_is_left_out_as_on_the_server(string text, string map)
    {
        // Livekit.Server.Sdk.Dotnet writes most of these into every token, and the SDK for Rust a roomConfig of null.
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With(
            $$"""
            "sub":{{text}},"jti":{{text}},"name":{{text}},"metadata":{{text}},"sha256":{{text}},"kind":{{text}},"roomPreset":{{text}},"attributes":{{map}},
            "video":{{map}},"sip":{{map}},"agent":{{map}},"inference":{{map}},"observability":{{map}}
            """));

        Assert.Null(verified.Identity ?? verified.Name ?? verified.Metadata ?? verified.Sha256 ?? verified.RoomPreset);
        Assert.Equal(new PolicyGrants(), verified.Grants);
        Assert.Empty(verified.Attributes);
        Assert.Null(s_verifier.Verify(ForgedToken.With("\"roomConfig\":null")).RoomConfig);
        Assert.Equal("{}", s_verifier.Verify(ForgedToken.With("\"roomConfig\":{}")).RoomConfig);
    }

    [Fact]
    public void A_grant_that_is_null_is_left_out_and_one_that_is_false_is_not()
    {
        PolicyGrants grants = s_verifier.Verify(ForgedToken.With("""
            "video":{"roomJoin":null,"room":null,"canPublish":null,"canPublishSources":null,"canPublishData":false,"roomAdmin":false,"hidden":true}
            """)).Grants;

        Assert.Equal(new PolicyGrants { CanPublishData = false, RoomAdmin = false, Hidden = true }, grants);
    }

    [Theory]
    [InlineData("\"sub\":\"s\",\"jti\":\"j\"", "s")]
    [InlineData("\"sub\":\"\",\"jti\":\"j\"", "j")]
    [InlineData("\"jti\":\"j\"", "j")]
    [InlineData("\"identity\":\"x\"", null)]
    public void The_identity_is_sub_and_jti_where_that_is_missing(string claims, string? identity)
        => Assert.Equal(identity, s_verifier.Verify(ForgedToken.With(claims)).Identity);

    [Theory]
    [InlineData("standard", ParticipantKind.Standard)]
    [InlineData("ingress", ParticipantKind.Ingress)]
    [InlineData("egress", ParticipantKind.Egress)]
    [InlineData("sip", ParticipantKind.Sip)]
    [InlineData("agent", ParticipantKind.Agent)]
    [InlineData("AGENT", ParticipantKind.Agent)]
    [InlineData("Egress", ParticipantKind.Egress)]
    [InlineData("\u0131ngress", ParticipantKind.Ingress)]
    [InlineData("\u017F\u0131p", ParticipantKind.Sip)]
    [InlineData("egre\u017F\u017F", ParticipantKind.Egress)]
    [InlineData("BR\u0131dge", ParticipantKind.Bridge)]
    [InlineData("connector", ParticipantKind.Connector)]
    [InlineData("bridge", ParticipantKind.Bridge)]
    public void A_kind_is_known_by_its_name(string name, ParticipantKind kind)
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With($"\"kind\":\"{name}\""));

        Assert.Equal(kind, verified.Kind);
        Assert.Empty(verified.OtherClaims);
    }

    [Theory]
    [InlineData("hologram")]
    [InlineData("\u0130NGRESS")]
    [InlineData("s\u0456p")]
    [InlineData(" sip")]
    public void A_kind_that_is_not_known_is_standard_and_kept(string name)
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With($"\"kind\":\"{name}\""));

        Assert.Equal(ParticipantKind.Standard, verified.Kind);
        Assert.Equal(name, verified.OtherClaims["kind"].GetString());
    }

    [Fact]
    public void Claims_and_grants_that_are_not_known_are_kept()
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With("""
            "iat":5,"jti":"j","aud":["a"],"agentDatabase":{"read":true},"agentThread":{"sql":true},"kindDetails":["x"],"":1,"é":null,
            "video":{"canFly":true,"limits":{"a":[1]}},"sip":{"x":null},"observability":{"read":false}
            """));

        Assert.Equal(["", "agentDatabase", "aud", "iat", "jti", "kindDetails", "é"], verified.OtherClaims.Keys.Order(StringComparer.Ordinal));
        Assert.True(verified.OtherClaims["agentDatabase"].GetProperty("read").GetBoolean());
        Assert.Equal(["agentThread.sql", "observability.read", "sip.x", "video.canFly", "video.limits"], verified.OtherGrants.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1, verified.OtherGrants["video.limits"].GetProperty("a")[0].GetInt32());
        Assert.Equal(JsonValueKind.Null, verified.OtherGrants["sip.x"].ValueKind);
        Assert.Equal(new PolicyGrants(), verified.Grants);
    }

    [Fact]
    public void Grants_of_agents_come_back_and_one_that_LiveKit_has_removed_as_well()
    {
        PolicyGrants grants = s_verifier.Verify(ForgedToken.With("""
            "agent":{"dispatchAdmin":true,"databaseAdmin":true},"agentEndpoint":{"call":true,"agentName":"a","deployment":""},
            "agentThread":{"all":false,"scope":"s","threadIds":["AT_1",null],"list":true,"create":null}
            """)).Grants;

        Assert.Equal(
            new PolicyGrants
            {
                AgentDispatchAdmin = true,
                AgentDatabaseAdmin = true,
                AgentEndpointCall = true,
                AgentEndpointAgentName = "a",
                AgentThreadAll = false,
                AgentThreadScope = "s",
                AgentThreadThreadIds = ["AT_1", ""],
                AgentThreadList = true,
            },
            grants);
    }

    [Theory]
    [InlineData(true, "\"sub\":\"i\",\"video\":{\"roomJoin\":true,\"room\":\"r\"}")]
    [InlineData(true, "\"jti\":\"i\",\"video\":{\"roomJoin\":true,\"room\":\"r\"}")]
    [InlineData(false, "\"video\":{\"roomJoin\":true,\"room\":\"r\"}")]
    [InlineData(false, "\"sub\":\"i\",\"video\":{\"roomJoin\":true}")]
    [InlineData(false, "\"sub\":\"i\",\"video\":{\"roomJoin\":true,\"room\":\"\"}")]
    [InlineData(false, "\"sub\":\"i\",\"video\":{\"roomJoin\":false,\"room\":\"r\"}")]
    [InlineData(false, "\"sub\":\"i\",\"video\":{\"room\":\"r\"}")]
    [InlineData(false, "\"sub\":\"i\"")]
    public void A_token_can_join_with_roomJoin_a_room_and_an_identity(bool canJoin, string claims)
        => Assert.Equal(canJoin, s_verifier.Verify(ForgedToken.With(claims)).CanJoin);

    [Theory]
    [InlineData("""[]""", TrackSources.None, TrackSources.Camera | TrackSources.Microphone | TrackSources.ScreenShare | TrackSources.ScreenShareAudio, "")]
    [InlineData("""["microphone","camera","microphone"]""", TrackSources.Camera | TrackSources.Microphone, TrackSources.Camera | TrackSources.Microphone, "")]
    [InlineData("""["screen_share_audio","screen_share"]""", TrackSources.ScreenShare | TrackSources.ScreenShareAudio, TrackSources.ScreenShare | TrackSources.ScreenShareAudio, "")]
    public void Sources_are_a_set_and_an_empty_list_is_every_source(string list, TrackSources sources, TrackSources publishable, string unknown)
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With($"\"video\":{{\"roomJoin\":true,\"canPublishSources\":{list}}}"));

        Assert.Equal(sources, verified.Grants.CanPublishSources);
        Assert.Equal(publishable, verified.Grants.Permissions.PublishableSources);
        Assert.Equal(unknown, string.Join(',', verified.UnknownSources));
    }

    [Theory]
    [InlineData("""["screenshare"]""", TrackSources.None, "screenshare", "\"UNKNOWN\"")]
    [InlineData("""["Camera","","unknown"]""", TrackSources.None, "Camera,,unknown", "\"CAMERA\",\"UNKNOWN\"")]
    [InlineData("""["hologram","camera"]""", TrackSources.Camera, "hologram", "\"CAMERA\",\"UNKNOWN\"")]
    public void A_source_that_is_not_known_lets_nothing_through(string list, TrackSources publishable, string unknown, string protobuf)
    {
        VerifiedToken verified = s_verifier.Verify(ForgedToken.With($"\"video\":{{\"roomJoin\":true,\"canPublishSources\":{list}}}"));

        Assert.Equal(unknown, string.Join(',', verified.UnknownSources));
        Assert.Equal(publishable, verified.Grants.Permissions.PublishableSources);
        Assert.Equal((publishable & TrackSources.Camera) != 0, verified.Grants.Permissions.Allows(Permission.PublishCamera));
        Assert.False(verified.Grants.Permissions.Allows(Permission.PublishMicrophone));
        Assert.NotEqual(TrackSources.None, verified.Grants.CanPublishSources);

        // If the list became empty on the way to the server, every source would be allowed.
        Assert.Contains($"\"canPublishSources\":[{protobuf}]", verified.Grants.ToParticipantPermission().ToJson(), StringComparison.Ordinal);
        Assert.Contains("sources of other names", verified.Grants.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fraction_of_a_second_is_cut_off()
    {
        // Livekit.Server.Sdk.Dotnet writes exp as a floating-point number.
        VerifiedToken verified = s_verifier.Verify(ForgedToken.Of($$"""{"iss":"{{Keys.ApiKey}}","nbf":1.5e9,"exp":4102444800.987}"""));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(4_102_444_800), verified.Expires);
        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1_500_000_000), verified.NotBefore);
    }

    [Fact]
    public void A_token_of_another_library_with_no_type_in_its_header_is_accepted()
    {
        Assert.Equal("i", s_verifier.Verify(ForgedToken.Of("""{"alg":"HS256"}""", $$"""{"iss":"{{Keys.ApiKey}}","exp":4102444800,"sub":"i"}""")).Identity);
        Assert.Equal("i", s_verifier.Verify(ForgedToken.Of(""" {"kid":"other","typ":"at+jwt","x":{}, "alg":"HS256"} """, $$""" {"iss":"{{Keys.ApiKey}}","exp":4102444800,"sub":"i"} """)).Identity);
    }

    private static string Sorted(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        return JsonSerializer.Serialize(document);
    }
}
