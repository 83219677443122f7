using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>
/// Times, with the tolerance of one minute of LiveKit's Go server: valid from nbf - 60 s until just before exp + 60 s (golang-jwt v5).
/// </summary>
public class LifetimeTests
{
    private const long Minted = 2_000_000_000;
    private const long Hour = 3_600;

    private static readonly string s_token = HourPolicy.CreateToken(Keys.Signer(new FixedClock(DateTimeOffset.FromUnixTimeSeconds(Minted))), "r", "i");

    [Theory]
    [InlineData(Minted - 60.001, TokenVerificationFailure.NotYetValid)]
    [InlineData(Minted - 60, TokenVerificationFailure.None)]
    [InlineData(Minted, TokenVerificationFailure.None)]
    [InlineData(Minted + Hour, TokenVerificationFailure.None)]
    [InlineData(Minted + Hour + 59.999, TokenVerificationFailure.None)]
    [InlineData(Minted + Hour + 60, TokenVerificationFailure.Expired)]
    [InlineData(Minted + 100 * Hour, TokenVerificationFailure.Expired)]
    [InlineData(0, TokenVerificationFailure.NotYetValid)]
    public void A_token_lives_as_long_as_on_the_server(double now, TokenVerificationFailure expected)
    {
        DateTimeOffset time = DateTimeOffset.UnixEpoch.AddMilliseconds(Math.Round(now * 1000));
        foreach (TimeSpan offset in new[] { TimeSpan.Zero, TimeSpan.FromHours(14), TimeSpan.FromHours(-9) })
        {
            new TokenVerifier(Keys.ApiKey, Keys.Secret, new FixedClock(time.ToOffset(offset))).TryVerify(s_token, out _, out TokenVerificationFailure failure);
            Assert.Equal(expected, failure);
        }
    }

    [Fact]
    public void The_systems_clock_tells_the_time_if_no_other_does()
    {
        Refused.For(TokenVerificationFailure.NotYetValid, s_token);
        Refused.For(TokenVerificationFailure.Expired, HourPolicy.CreateToken(Keys.Signer(new FixedClock(DateTimeOffset.UtcNow.AddHours(-2))), "r", "i"));
        Assert.Equal("i", new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(HourPolicy.CreateToken(Keys.Signer(), "r", "i")).Identity);
    }

    [Fact]
    public void Clocks_at_the_ends_of_time_do_not_overflow()
    {
        Refused.For(TokenVerificationFailure.NotYetValid, new TokenVerifier(Keys.ApiKey, Keys.Secret, new FixedClock(DateTimeOffset.MinValue)), s_token);
        Refused.For(TokenVerificationFailure.Expired, new TokenVerifier(Keys.ApiKey, Keys.Secret, new FixedClock(DateTimeOffset.MaxValue)), s_token);
    }

    [Theory]
    [InlineData("", TokenVerificationFailure.NoExpiry)]
    [InlineData(",\"exp\":null", TokenVerificationFailure.NoExpiry)]
    [InlineData(",\"exp\":-1", TokenVerificationFailure.Expired)]
    [InlineData(",\"exp\":0", TokenVerificationFailure.Expired)]
    [InlineData(",\"exp\":1.5", TokenVerificationFailure.Expired)]
    [InlineData(",\"exp\":-99999999999999", TokenVerificationFailure.Expired)]
    [InlineData(",\"exp\":4102444800,\"nbf\":253402300799", TokenVerificationFailure.NotYetValid)]
    [InlineData(",\"exp\":4102444800,\"nbf\":4102444800.5", TokenVerificationFailure.NotYetValid)]
    public void A_token_with_a_bad_time_is_refused(string times, TokenVerificationFailure reason)
        => Refused.For(reason, ForgedToken.Of($$"""{"iss":"{{Keys.ApiKey}}"{{times}}}"""));

    [Theory]
    [InlineData("\"4102444800\"")]
    [InlineData("\"\"")]
    [InlineData("\"never\"")]
    [InlineData("true")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("253402300800")]
    [InlineData("18934560001234570")]
    [InlineData("99999999999999999999999999")]
    [InlineData("1e300")]
    [InlineData("1e400")]
    [InlineData("-1e300")]
    public void An_expiry_that_is_no_time_is_refused_by_its_name(string value)
        => Refused.ForClaim("exp", ForgedToken.Of($$"""{"iss":"{{Keys.ApiKey}}","exp":{{value}}}"""));

    [Theory]
    [InlineData("\"1\"")]
    [InlineData("{}")]
    [InlineData("false")]
    [InlineData("1e300")]
    public void A_beginning_that_is_no_time_is_refused_by_its_name(string value)
        => Refused.ForClaim("nbf", ForgedToken.With($"\"nbf\":{value}"));
}
