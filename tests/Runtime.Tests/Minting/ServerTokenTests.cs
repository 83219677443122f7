using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>Tokens without <c>roomJoin</c>, for the server APIs.</summary>
public class ServerTokenTests
{
    private static readonly TokenSigner s_signer = Keys.Signer();

    [Fact]
    public void A_server_token_needs_neither_room_nor_identity()
    {
        DecodedToken token = DecodedToken.Of(RoomListPolicy.CreateToken(s_signer));

        Assert.Equal("""{"roomCreate":true,"roomList":true}""", token.Video.GetRawText());
        Assert.Null(token.Identity);
    }

    [Fact]
    public void A_server_token_may_have_an_identity()
        => Assert.Equal("backend", DecodedToken.Of(RoomListPolicy.CreateToken(s_signer, identity: "backend")).Identity);

    [Fact]
    public void An_identity_that_is_given_is_checked()
    {
        Assert.Equal("identity", Assert.Throws<ArgumentException>(() => RoomListPolicy.CreateToken(s_signer, "")).ParamName);
        Assert.Equal("identity", Assert.Throws<ArgumentException>(() => RoomListPolicy.CreateToken(s_signer, new string('i', 257))).ParamName);
    }

    [Fact]
    public void An_admin_is_bound_to_a_room()
    {
        DecodedToken token = DecodedToken.Of(AdminPolicy.CreateToken(s_signer, room: "r"));

        Assert.Equal("""{"roomAdmin":true,"room":"r"}""", token.Video.GetRawText());
        Assert.Equal("room", Assert.Throws<ArgumentException>(() => AdminPolicy.CreateToken(s_signer, "")).ParamName);
    }

    [Fact]
    public void A_constant_destination_goes_with_a_room_that_the_caller_names()
        => Assert.Equal(
            """{"roomAdmin":true,"destinationRoom":"overflow","room":"main"}""",
            DecodedToken.Of(OverflowPolicy.CreateToken(s_signer, room: "main")).Video.GetRawText());

    [Fact]
    public void Holes_of_both_rooms_are_parameters_and_each_name_is_one()
        => Assert.Equal(
            """{"roomAdmin":true,"destinationRoom":"to-north-a1","room":"from-north"}""",
            DecodedToken.Of(MovePolicy.CreateToken(s_signer, campus: "north", hall: "a1")).Video.GetRawText());

    [Fact]
    public void Each_of_the_two_names_is_checked_for_itself()
    {
        // "to-" + 200 + "-" + 52 is at the limit; "from-" + 200 is well below it.
        string campus = new('c', 200);
        Assert.Equal(205, DecodedToken.Of(MovePolicy.CreateToken(s_signer, campus, new string('h', 52))).Room?.Length);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => MovePolicy.CreateToken(s_signer, campus, new string('h', 53)));
        Assert.Equal("hall", refusal.ParamName);
        Assert.Contains("'to-{campus}-{hall}' has 257 bytes", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_policy_of_another_claim_has_no_video_claim()
    {
        DecodedToken token = DecodedToken.Of(DialPolicy.CreateToken(s_signer));

        Assert.False(token.Has("video"));
        Assert.Equal("""{"call":true}""", token.Payload.GetProperty("sip").GetRawText());
    }

    [Fact]
    public void A_policy_that_grants_nothing_gives_a_valid_token_that_grants_nothing()
    {
        DecodedToken token = DecodedToken.Of(EmptyPolicy.CreateToken(s_signer, "i"));

        Assert.Equal("{}", token.Video.GetRawText());
        Assert.Equal("i", token.Identity);
    }

    [Fact]
    public void A_server_token_takes_options_too()
    {
        DecodedToken token = DecodedToken.Of(DialPolicy.CreateToken(s_signer, options: new() { Name = "n", Ttl = TimeSpan.FromMinutes(1) }));

        Assert.Equal("n", token.Payload.GetProperty("name").GetString());
        Assert.Equal(60, token.Expires - token.NotBefore);
    }
}
