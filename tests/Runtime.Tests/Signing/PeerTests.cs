using System.IdentityModel.Tokens.Jwt;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

/// <summary>Two verifiers of other libraries.</summary>
public class PeerTests
{
    private static readonly string s_developmentSecret = string.Concat("sec", "ret");

    private static readonly ParticipantOptions s_options = new()
    {
        Name = "Zoë 张伟 🎧",
        Metadata = "{\"a\":\"\\\"\"}",
        Attributes = new Dictionary<string, string> { ["k"] = "v" },
    };

    [Fact]
    public async Task JsonWebTokenHandler_accepts_a_token_and_reads_it()
    {
        string token = HourPolicy.CreateToken(Keys.Signer(), "room", "identity", s_options);

        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(token, Parameters(Keys.ApiKey, Keys.Secret));

        Assert.True(result.IsValid, result.Exception?.ToString());
        Assert.Equal("identity", result.Claims["sub"]);
        Assert.Equal(s_options.Name, result.Claims["name"]);
        Assert.Equal(s_options.Metadata, result.Claims["metadata"]);
    }

    [Fact]
    public void JwtSecurityTokenHandler_accepts_a_token_and_reads_it()
    {
        string token = HourPolicy.CreateToken(Keys.Signer(), "room", "identity", s_options);
        JwtSecurityTokenHandler handler = new() { MapInboundClaims = false };

        System.Security.Claims.ClaimsPrincipal principal = handler.ValidateToken(token, Parameters(Keys.ApiKey, Keys.Secret), out SecurityToken validated);

        Assert.Equal("identity", principal.FindFirst("sub")?.Value);
        Assert.Equal(s_options.Metadata, principal.FindFirst("metadata")?.Value);
        Assert.Equal(TimeSpan.FromHours(1), validated.ValidTo - validated.ValidFrom);
    }

    [Fact]
    public async Task The_development_pair_verifies_under_a_key_that_is_padded_with_zeros()
    {
        // HMAC itself pads a short key with zeros, so the padded key is equivalent. The other library requires a minimum length.
        string token = HourPolicy.CreateToken(new TokenSigner("devkey", s_developmentSecret), "room", "identity");
        string padded = s_developmentSecret.PadRight(32, '\0');

        Assert.True((await new JsonWebTokenHandler().ValidateTokenAsync(token, Parameters("devkey", padded))).IsValid);
        new JwtSecurityTokenHandler().ValidateToken(token, Parameters("devkey", padded), out _);
    }

    [Fact]
    public async Task Both_refuse_another_secret_and_another_issuer()
    {
        string token = HourPolicy.CreateToken(Keys.Signer(), "room", "identity");

        foreach (TokenValidationParameters wrong in new[] { Parameters(Keys.ApiKey, Keys.SecretOf(40)), Parameters("other", Keys.Secret) })
        {
            Assert.False((await new JsonWebTokenHandler().ValidateTokenAsync(token, wrong)).IsValid);
            Assert.ThrowsAny<SecurityTokenException>(() => new JwtSecurityTokenHandler().ValidateToken(token, wrong, out _));
        }
    }

    [Fact]
    public async Task A_token_that_was_written_is_accepted_as_well()
    {
        ExactWriter destination = new();
        FullPolicy.WriteToken(destination, Keys.Signer(), "identity", s_options);

        TokenValidationResult result = await new JsonWebTokenHandler().ValidateTokenAsync(
            Encoding.ASCII.GetString(destination.Written.ToArray()),
            Parameters(Keys.ApiKey, Keys.Secret));

        Assert.True(result.IsValid, result.Exception?.ToString());
    }

    private static TokenValidationParameters Parameters(string issuer, string secret) => new()
    {
        ValidIssuer = issuer,
        ValidateAudience = false,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)),
        RequireExpirationTime = true,
    };
}
