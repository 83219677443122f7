using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>The limits depend on the server's configuration: they can be smaller or larger than the defaults.</summary>
public class TokenLimitsTests
{
    private static readonly TokenLimits s_narrow = new()
    {
        MaxRoomNameBytes = 5,
        MaxIdentityBytes = 6,
        MaxNameBytes = 7,
        MaxMetadataBytes = 8,
        MaxAttributesBytes = 9,
    };

    [Fact]
    public void The_defaults_are_those_of_the_server()
    {
        Assert.Equal(256, TokenLimits.Default.MaxRoomNameBytes);
        Assert.Equal(256, TokenLimits.Default.MaxIdentityBytes);
        Assert.Equal(int.MaxValue, TokenLimits.Default.MaxNameBytes);
        Assert.Equal(524_288, TokenLimits.Default.MaxMetadataBytes);
        Assert.Equal(65_536, TokenLimits.Default.MaxAttributesBytes);
    }

    [Fact]
    public void Narrower_limits_are_kept()
    {
        TokenSigner signer = Keys.Signer(s_narrow);
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(
            signer,
            "55555",
            "666666",
            new() { Name = "7777777", Metadata = "88888888", Attributes = new Dictionary<string, string> { ["9999"] = "99999" } }));
        Assert.Equal("55555", token.Room);

        Refused(5, () => JoinPolicy.CreateToken(signer, "555555", "i"));
        Refused(6, () => JoinPolicy.CreateToken(signer, "r", "6666666"));
        Refused(7, () => JoinPolicy.CreateToken(signer, "r", "i", new() { Name = "77777777" }));
        Refused(8, () => JoinPolicy.CreateToken(signer, "r", "i", new() { Metadata = "888888888" }));
        Refused(9, () => JoinPolicy.CreateToken(signer, "r", "i", new() { Attributes = new Dictionary<string, string> { ["99999"] = "99999" } }));
        Refused(5, () => ClassPolicy.CreateToken(signer, "1", "i"));
    }

    [Fact]
    public void Wider_limits_are_kept()
    {
        TokenSigner signer = Keys.Signer(new TokenLimits { MaxRoomNameBytes = 2_000, MaxIdentityBytes = 3_000, MaxNameBytes = 4_000, MaxMetadataBytes = 1_000_000, MaxAttributesBytes = 200_000, MaxTokenChars = 2_000_000 });
        ParticipantOptions options = new()
        {
            Name = new string('n', 4_000),
            Metadata = new string('m', 1_000_000),
            Attributes = new Dictionary<string, string> { [""] = new string('a', 200_000) },
        };

        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(signer, new string('r', 2_000), new string('i', 3_000), options));

        Assert.Equal(options.Metadata, token.Metadata);
        Assert.Equal(options.Attributes[""], token.Attributes()[""]);
        Assert.Equal(3_000, token.Identity?.Length);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_is_not_positive_is_refused_by_its_name(int bytes)
    {
        Assert.Equal("MaxRoomNameBytes", Refusal(() => new TokenLimits { MaxRoomNameBytes = bytes }));
        Assert.Equal("MaxIdentityBytes", Refusal(() => new TokenLimits { MaxIdentityBytes = bytes }));
        Assert.Equal("MaxNameBytes", Refusal(() => new TokenLimits { MaxNameBytes = bytes }));
        Assert.Equal("MaxMetadataBytes", Refusal(() => new TokenLimits { MaxMetadataBytes = bytes }));
        Assert.Equal("MaxAttributesBytes", Refusal(() => new TokenLimits { MaxAttributesBytes = bytes }));
    }

    private static string? Refusal(Func<TokenLimits> make) => Assert.Throws<ArgumentOutOfRangeException>(() => make()).ParamName;

    private static void Refused(int limit, Action call)
        => Assert.Contains($"at most {limit}.", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal);
}
