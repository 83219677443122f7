using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

public class RoomAndIdentityTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void A_join_token_names_its_room_and_its_holder()
    {
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(s_signer, room: "my-room", identity: "user123"));

        Assert.True(token.Video.GetProperty("roomJoin").GetBoolean());
        Assert.Equal("my-room", token.Room);
        Assert.Equal("user123", token.Identity);
    }

    [Fact]
    public void The_header_is_the_one_of_LiveKits_Go_server()
        => Assert.Equal("""{"alg":"HS256","typ":"JWT"}""", DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i")).Header);

    [Fact]
    public void An_empty_room_is_refused()
        => Assert.Equal("room", Assert.Throws<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "", "i")).ParamName);

    [Fact]
    public void A_null_room_is_refused()
        => Assert.Equal("room", Assert.Throws<ArgumentNullException>(() => JoinPolicy.CreateToken(s_signer, null!, "i")).ParamName);

    [Fact]
    public void An_empty_identity_is_refused()
        => Assert.Equal("identity", Assert.Throws<ArgumentException>(() => JoinPolicy.CreateToken(s_signer, "r", "")).ParamName);

    [Fact]
    public void A_null_identity_is_refused()
        => Assert.Equal("identity", Assert.Throws<ArgumentNullException>(() => JoinPolicy.CreateToken(s_signer, "r", null!)).ParamName);

    [Fact]
    public void A_constant_room_needs_no_parameter()
        => Assert.Equal("lobby", DecodedToken.Of(LobbyPolicy.CreateToken(s_signer, identity: "i")).Room);

    [Fact]
    public void Constants_of_any_content_arrive_as_they_are()
    {
        DecodedToken token = DecodedToken.Of(EscapesPolicy.CreateToken(s_signer, "i"));

        Assert.Equal("a\"b\\c\n\u0001\ufffdd", token.Room);
        Assert.Equal("p\"\ufffd", token.Payload.GetProperty("roomPreset").GetString());
        Assert.Equal("{\"k\":\"\\\\\"}", token.Payload.GetProperty("roomConfig").GetProperty("metadata").GetString());
        Assert.Equal("a\"gent", token.Payload.GetProperty("roomConfig").GetProperty("agents")[0].GetProperty("agentName").GetString());
        Assert.Equal("\t\u007f\u2028", token.Payload.GetProperty("roomConfig").GetProperty("agents")[0].GetProperty("metadata").GetString());
    }

    [Fact]
    public void Constants_that_are_not_ASCII_arrive_as_they_are()
    {
        DecodedToken token = DecodedToken.Of(NonAsciiPolicy.CreateToken(s_signer, hall: "ü🎧", identity: "Zoë"));

        Assert.Equal("会议室-ü🎧-室", token.Room);
        Assert.Equal("预设", token.Payload.GetProperty("roomPreset").GetString());
        Assert.Equal("Zoë", token.Identity);
    }

    [Fact]
    public void Policies_of_every_shape_of_type_mint()
    {
        Assert.True(DecodedToken.Of(StructPolicy.CreateToken(s_signer, "r", "i")).Video.GetProperty("hidden").GetBoolean());
        Assert.Equal("r", DecodedToken.Of(RecordPolicy.CreateToken(s_signer, "r", "i")).Room);
        Assert.Equal("r", DecodedToken.Of(RecordStructPolicy.CreateToken(s_signer, "r", "i")).Room);
        Assert.Equal("r", DecodedToken.Of(StaticPolicy.CreateToken(s_signer, "r", "i")).Room);
        Assert.Equal("r", DecodedToken.Of(RefStructPolicy.CreateToken(s_signer, "r", "i")).Room);
        Assert.Equal("deep", DecodedToken.Of(Container<string>.IInner.NestedPolicy.CreateToken(s_signer, "i")).Room);
        Assert.Equal("base", DecodedToken.Of(BasePolicy.CreateToken(s_signer, "i")).Room);
        Assert.Equal("derived", DecodedToken.Of(DerivedPolicy.CreateToken(s_signer, "i")).Room);
    }
}
