using System.IdentityModel.Tokens.Jwt;
using Microsoft.CodeAnalysis.CSharp;

namespace GrantGen.Generator.Tests.Generation;

/// <summary>Edge cases of a generated payload and of the text around it.</summary>
public class PayloadTests
{
    private static readonly TokenSigner s_signer = new("devkey", "secret");

    /// <summary>Base64 encodes three bytes at a time, so with one of the three lengths a group ends within the last character.</summary>
    [Theory]
    [InlineData("ü")]
    [InlineData("xü")]
    [InlineData("xxü")]
    [InlineData("😀")]
    [InlineData("x😀")]
    [InlineData("xx😀")]
    public void A_token_without_a_room_has_no_video_claim_and_its_last_character_is_whole(string preset)
    {
        JwtPayload claims = Mint($"[RoomPolicy(RoomJoin = false, RoomPreset = \"{preset}\")] public partial class P;");
        Assert.Equal(preset, claims["roomPreset"]);
        Assert.DoesNotContain("video", claims.Keys);
    }

    [Fact]
    public void A_token_that_grants_nothing_says_so()
        => Assert.Equal("{}", Mint("[RoomPolicy(RoomJoin = false)] public partial class P;")["video"].ToString());

    [Fact]
    public void A_server_token_can_name_a_room_and_grant_nothing_else()
        => Assert.Equal("""{"room":"a"}""", Mint("[RoomPolicy(RoomJoin = false, Room = \"a\")] public partial class P;")["video"].ToString());

    [Fact]
    public void A_server_token_that_is_denied_the_room_names_none()
        => Assert.Equal("""{"roomAdmin":false}""", Mint("[RoomPolicy(RoomJoin = false, RoomAdmin = false)] public partial class P;")["video"].ToString());

    [Fact]
    public void A_server_token_keeps_its_grants_beside_another_claim()
        => Assert.Equal("""{"roomCreate":true}""", Mint("[RoomPolicy(RoomJoin = false, RoomCreate = true), SipGrant(Call = true)] public partial class P;")["video"].ToString());

    [Fact]
    public void A_room_is_configured_as_far_as_is_said()
        => Assert.Equal("""{"emptyTimeout":5}""", Mint("[RoomPolicy(RoomJoin = false), RoomConfig(EmptyTimeout = 5)] public partial class P;")["roomConfig"].ToString());

    [Fact]
    public void Constant_strings_of_agents_stand_in_the_token()
    {
        JwtPayload claims = Mint("""
            [RoomPolicy(RoomJoin = false), AgentEndpointGrant(Call = true, AgentName = "a\"b", Deployment = "{{d}}"), AgentThreadGrant(Read = true, ThreadIds = new[] { "AT_1", "", "AT_2" })]
            public partial class P;
            """);

        Assert.Equal("""{"call":true,"agentName":"a\"b","deployment":"{d}"}""", claims["agentEndpoint"].ToString());
        Assert.Equal("""{"read":true,"threadIds":["AT_1","AT_2"]}""", claims["agentThread"].ToString());
        Assert.DoesNotContain("video", claims.Keys);
    }

    [Fact]
    public void A_kind_beyond_the_table_is_left_out()
        => Assert.DoesNotContain("kind", Mint("[RoomPolicy(RoomJoin = false, Kind = (ParticipantKind)7)] public partial class P;").Keys);

    [Fact]
    public void Constants_are_written_as_they_would_be_by_hand()
        => Assert.Contains("Room = \"a ~\\\\\\\"b\",", Written("Room = \"a ~\\\\\\\"b\""), StringComparison.Ordinal);

    [Theory]
    [InlineData(LanguageVersion.CSharp10, false)]
    [InlineData(LanguageVersion.CSharp11, true)]
    public void Bytes_are_text_where_the_language_has_it(LanguageVersion version, bool isText)
        => Assert.Equal(isText, TestProject.Of("[RoomPolicy] public partial class P { }").WithLanguageVersion(version).Generate().AllSources.Contains("\"u8", StringComparison.Ordinal));

    [Fact]
    public void A_hole_may_be_called_like_the_local()
        => Assert.Contains("TokenWriter token__ = ", Written("Room = \"{token}-{token_}\""), StringComparison.Ordinal);

    [Theory]
    [InlineData("Room = \"x-{room}\"", "room")]
    [InlineData("RoomAdmin = true, DestinationRoom = \"x-{other}\"", "other")]
    public void A_hole_is_no_whole_name(string arguments, string hole)
    {
        string written = Written(arguments);
        Assert.Contains($"PolicyArguments.Hole(in arguments, \"{hole}\")", written, StringComparison.Ordinal);
        Assert.Contains($"<c>{{{hole}}}</c> in the name of the room, <c>x-{{{hole}}}</c>", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_token_that_names_a_room_refuses_a_bad_name()
        => Assert.Contains("A name or the identity is null, empty or too long", Written("RoomJoin = false, RoomAdmin = true"), StringComparison.Ordinal);

    /// <summary>The documentation comment is XML, and XML cannot represent all characters of a room name.</summary>
    [Theory]
    [InlineData("&", "&amp;")]
    [InlineData("<", "&lt;")]
    [InlineData(">", "&gt;")]
    [InlineData("\\u001F", " ")]
    [InlineData("\\u0085", " ")]
    [InlineData("\\u2028", " ")]
    [InlineData("\\u2029", " ")]
    [InlineData("\\uFFFE", " ")]
    [InlineData("\\uFFFF", " ")]
    [InlineData("\\uD83D\\uDE00", "??")]
    [InlineData("\\uD800\\uDFFF", "??")]
    [InlineData("é", "é")]
    public void A_room_in_a_comment_is_escaped(string written, string escaped)
        => Assert.Contains($"<c>{escaped}{{a}}</c>", Written($"Room = \"{written}{{a}}\""), StringComparison.Ordinal);

    private static string Written(string arguments) => TestProject.Of($"[RoomPolicy({arguments})] public partial class P;").Generate().AllSources;

    private static JwtPayload Mint(string source)
    {
        using LoadedAssembly assembly = TestProject.Of(source).Generate().Load();
        return new JwtSecurityToken(assembly.Invoke<string>("P", "CreateToken", s_signer, "i", default(ParticipantOptions))).Payload;
    }
}
