using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

public class TemplateTests
{
    private const int Limit = 256;

    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void A_hole_is_a_parameter()
        => Assert.Equal("class-7b", DecodedToken.Of(ClassPolicy.CreateToken(s_signer, classId: "7b", identity: "i")).Room);

    [Fact]
    public void Doubled_braces_are_literal_and_a_hole_that_comes_twice_is_one_parameter()
        => Assert.Equal("{acme}/acme/blue", DecodedToken.Of(BracesPolicy.CreateToken(s_signer, org: "acme", team: "blue", identity: "i")).Room);

    [Fact]
    public void Holes_may_be_named_as_keywords_and_locals_are()
        => Assert.Equal("a-b-c", DecodedToken.Of(KeywordHolesPolicy.CreateToken(s_signer, @class: "a", record: "b", token: "c", identity: "i")).Room);

    [Fact]
    public void A_room_may_be_named_after_the_identity()
    {
        DecodedToken token = DecodedToken.Of(DeskPolicy.CreateToken(s_signer, identity: "ada"));

        Assert.Equal("desk-ada", token.Room);
        Assert.Equal("ada", token.Identity);
    }

    [Fact]
    public void A_value_that_looks_like_a_template_or_like_JSON_is_text()
    {
        string value = "{org}\",\"roomAdmin\":true,\"x\":\"{{";

        DecodedToken token = DecodedToken.Of(ClassPolicy.CreateToken(s_signer, value, "i"));

        Assert.Equal("class-" + value, token.Room);
        Assert.False(token.Video.TryGetProperty("roomAdmin", out _));
    }

    [Fact]
    public void An_empty_value_is_refused_by_the_name_of_its_hole()
    {
        Assert.Equal("classId", Assert.Throws<ArgumentException>(() => ClassPolicy.CreateToken(s_signer, "", "i")).ParamName);
        Assert.Equal("team", Assert.Throws<ArgumentException>(() => BracesPolicy.CreateToken(s_signer, "acme", "", "i")).ParamName);
        Assert.Equal("class", Assert.Throws<ArgumentException>(() => KeywordHolesPolicy.CreateToken(s_signer, "", "b", "c", "i")).ParamName);
    }

    [Fact]
    public void A_null_value_is_refused_by_the_name_of_its_hole()
        => Assert.Equal("classId", Assert.Throws<ArgumentNullException>(() => ClassPolicy.CreateToken(s_signer, null!, "i")).ParamName);

    [Theory]
    [InlineData("x")]
    [InlineData("é")]
    [InlineData("€")]
    [InlineData("🎧")]
    public void The_finished_name_is_checked_against_the_limit(string unit)
    {
        int room = Limit - "class-".Length;
        string fits = Utf8Sizes.OfBytes(room, unit);
        Assert.Equal("class-" + fits, DecodedToken.Of(ClassPolicy.CreateToken(s_signer, fits, "i")).Room);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => ClassPolicy.CreateToken(s_signer, Utf8Sizes.OfBytes(room + 1, unit), "i"));

        Assert.Equal("classId", refusal.ParamName);
        Assert.Contains("'class-{classId}' has 257 bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains($"at most {Limit}.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Literal_text_that_is_not_ASCII_counts_in_bytes()
    {
        // "会议室-" has 10 bytes, and "-室" has 4.
        Assert.Equal(Limit - 14 + 6, DecodedToken.Of(NonAsciiPolicy.CreateToken(s_signer, new string('h', Limit - 14), "i")).Room?.Length);
        Assert.Throws<ArgumentException>(() => NonAsciiPolicy.CreateToken(s_signer, new string('h', Limit - 13), "i"));
    }

    [Fact]
    public void Both_occurrences_of_a_hole_count()
    {
        // Two braces, two slashes and a team of one byte leave 126 bytes for each org.
        Assert.Equal(4 + 252, DecodedToken.Of(BracesPolicy.CreateToken(s_signer, new string('o', 125), new string('t', 2), "i")).Room?.Length);
        Assert.Throws<ArgumentException>(() => BracesPolicy.CreateToken(s_signer, new string('o', 126), "t", "i"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_refused_by_the_name_of_its_hole()
    {
        Assert.Equal("class", Assert.Throws<ArgumentException>(() => KeywordHolesPolicy.CreateToken(s_signer, "a\ud83c", "\udfa7", "c", "i")).ParamName);
        Assert.Equal("record", Assert.Throws<ArgumentException>(() => KeywordHolesPolicy.CreateToken(s_signer, "a\ud83c\udfa7", "\udfa7", "c", "i")).ParamName);
    }
}
