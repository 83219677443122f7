using System.Globalization;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

public class TtlTests
{
    private const long Now = 1_700_000_000;

    private static readonly TokenSigner s_signer = Keys.Signer(new FixedClock(DateTimeOffset.FromUnixTimeSeconds(Now).AddMilliseconds(999)));

    [Fact]
    public void A_token_begins_now_and_lives_as_long_as_the_policy_says()
    {
        DecodedToken token = Mint(null);

        Assert.Equal(Now, token.NotBefore);
        Assert.Equal(Now + 3_600, token.Expires);
    }

    [Fact]
    public void A_policy_without_a_life_gives_six_hours()
        => Assert.Equal(Now + (6 * 60 * 60), DecodedToken.Of(JoinPolicy.CreateToken(s_signer, "r", "i")).Expires);

    [Theory]
    [InlineData("00:00:01", 1)]
    [InlineData("00:00:30", 30)]
    [InlineData("00:01:30.9999999", 90)]
    [InlineData("00:59:59", 3_599)]
    [InlineData("01:00:00", 3_600)]
    public void The_caller_may_shorten_a_life_by_whole_seconds(string ttl, long seconds)
        => Assert.Equal(Now + seconds, Mint(TimeSpan.Parse(ttl, CultureInfo.InvariantCulture)).Expires);

    [Theory]
    [InlineData("01:00:01")]
    [InlineData("01:00:00.0000001")]
    [InlineData("7.00:00:00")]
    [InlineData("10675199.02:48:05.4775807")]
    public void The_caller_may_not_lengthen_a_life(string ttl) => Refused(ttl);

    [Theory]
    [InlineData("00:00:00")]
    [InlineData("00:00:00.9999999")]
    [InlineData("-00:00:00.0000001")]
    [InlineData("-00:00:01")]
    [InlineData("-10675199.02:48:05.4775808")]
    public void A_life_under_a_second_is_refused(string ttl) => Refused(ttl);

    [Theory]
    [InlineData(-1)] // before 1970
    [InlineData(0)]
    [InlineData(int.MaxValue)]
    [InlineData(253_402_300_799)] // the end of 9999
    public void Times_are_integers_whatever_the_clock_says(long now)
    {
        TokenSigner signer = Keys.Signer(new FixedClock(DateTimeOffset.FromUnixTimeSeconds(now)));

        DecodedToken token = DecodedToken.Of(HourPolicy.CreateToken(signer, "r", "i"));

        Assert.Equal(now.ToString(CultureInfo.InvariantCulture), token.Payload.GetProperty("nbf").GetRawText());
        Assert.Equal((now + 3_600).ToString(CultureInfo.InvariantCulture), token.Payload.GetProperty("exp").GetRawText());
    }

    [Fact]
    public void Policies_of_different_lives_share_a_signer()
    {
        // Uses the system clock, so that most of these tokens have the same time.
        TokenSigner signer = Keys.Signer();
        for (int round = 0; round < 200; round++)
        {
            Assert.Equal(3_600, Lifetime(HourPolicy.CreateToken(signer, "r", "i")));
            Assert.Equal(21_600, Lifetime(JoinPolicy.CreateToken(signer, "r", "i")));
            Assert.Equal(1 + round, Lifetime(JoinPolicy.CreateToken(signer, "r", "i", new() { Ttl = TimeSpan.FromSeconds(1 + round) })));
        }
    }

    [Fact]
    public void A_clock_may_jump_to_and_fro()
    {
        MovingClock clock = new();
        TokenSigner signer = Keys.Signer(clock);
        foreach (long now in new[] { 1_800_000_000, 5, 253_402_300_799, 5, -7, 0, 0, 1_800_000_000 })
        {
            clock.Now = DateTimeOffset.FromUnixTimeSeconds(now);

            DecodedToken token = DecodedToken.Of(HourPolicy.CreateToken(signer, "r", "i"));

            Assert.Equal((now, now + 3_600), (token.NotBefore, token.Expires));
        }
    }

    [Fact]
    public void The_systems_clock_is_told_in_seconds_since_1970()
    {
        long before = DateTimeOffset.UtcNow.ToUnixTimeSeconds();

        long notBefore = DecodedToken.Of(HourPolicy.CreateToken(Keys.Signer(), "r", "i")).NotBefore;

        Assert.InRange(notBefore, before, DateTimeOffset.UtcNow.ToUnixTimeSeconds());
    }

    [Theory]
    [InlineData(-14)]
    [InlineData(5.75)]
    [InlineData(14)]
    public void A_clock_that_tells_the_time_of_another_zone_means_the_same_moment(double offsetHours)
    {
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(Now).ToOffset(TimeSpan.FromHours(offsetHours));

        Assert.Equal(Now, DecodedToken.Of(HourPolicy.CreateToken(Keys.Signer(new FixedClock(now)), "r", "i")).NotBefore);
    }

    private static void Refused(string text)
    {
        ArgumentOutOfRangeException refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Mint(TimeSpan.Parse(text, CultureInfo.InvariantCulture)));

        Assert.Equal("options", refusal.ParamName);
        Assert.Contains("Ttl", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("3600 seconds of the policy", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(text, refusal.Message, StringComparison.Ordinal);
    }

    private static long Lifetime(string text)
    {
        DecodedToken token = DecodedToken.Of(text);
        return token.Expires - token.NotBefore;
    }

    private static DecodedToken Mint(TimeSpan? ttl) => DecodedToken.Of(HourPolicy.CreateToken(s_signer, "r", "i", new() { Ttl = ttl }));

    private sealed class MovingClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
