using System.Globalization;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using GrantGen.Runtime.Tests.Verification;
using Xunit;

namespace GrantGen.Runtime.Tests.Signing;

/// <summary>The variables belong to the process. Nothing else in this assembly reads them, and the tests restore them.</summary>
public sealed class EnvironmentTests : IDisposable
{
    private readonly string? _key = Environment.GetEnvironmentVariable(TokenSigner.ApiKeyVariable);
    private readonly string? _secret = Environment.GetEnvironmentVariable(TokenSigner.ApiSecretVariable);

    public void Dispose() => Set(_key, _secret);

    [Fact]
    public void The_variables_are_those_of_LiveKits_own_tools()
    {
        Assert.Equal("LIVEKIT_API_KEY", TokenSigner.ApiKeyVariable);
        Assert.Equal("LIVEKIT_API_SECRET", TokenSigner.ApiSecretVariable);
    }

    [Fact]
    public void Both_variables_make_a_signer()
    {
        Set("APIenv", Keys.Secret);

        TokenSigner signer = TokenSigner.FromEnvironment();

        Assert.Equal("APIenv", signer.ApiKey);
        DecodedToken.Of(JoinPolicy.CreateToken(signer, "r", "i"));
    }

    [Fact]
    public void The_clock_is_handed_on()
    {
        Set("APIenv", Keys.Secret);
        FixedClock clock = new(DateTimeOffset.FromUnixTimeSeconds(1_000));

        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(TokenSigner.FromEnvironment(clock), "r", "i"));

        Assert.Equal(1_000, token.NotBefore);
    }

    [Fact]
    public void Both_variables_make_verifiers()
    {
        Set("APIenv", Keys.Secret);
        FixedClock clock = new(DateTimeOffset.FromUnixTimeSeconds(1_000));
        string token = JoinPolicy.CreateToken(TokenSigner.FromEnvironment(clock), "r", "i");

        Assert.Equal("APIenv", TokenVerifier.FromEnvironment(clock).Verify(token).ApiKey);
        Refused.For(TokenVerificationFailure.Expired, TokenVerifier.FromEnvironment(), token);
        Assert.Equal("WebhookVerifier(APIenv)", WebhookVerifier.FromEnvironment(clock).ToString());

        Set("APIenv", null);
        Assert.Contains("LIVEKIT_API_SECRET is not set", Assert.Throws<InvalidOperationException>(() => TokenVerifier.FromEnvironment()).Message, StringComparison.Ordinal);
        Assert.Contains("LIVEKIT_API_SECRET is not set", Assert.Throws<InvalidOperationException>(() => WebhookVerifier.FromEnvironment()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_key_is_named(string? missing)
    {
        Set(missing, Keys.Secret);

        Assert.Equal(
            "The environment variable LIVEKIT_API_KEY is not set. LiveKit's key and secret are read from LIVEKIT_API_KEY and LIVEKIT_API_SECRET.",
            Refusal<InvalidOperationException>().Message);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void A_missing_secret_is_named(string? missing)
    {
        Set(Keys.ApiKey, missing);

        Assert.StartsWith("The environment variable LIVEKIT_API_SECRET is not set", Refusal<InvalidOperationException>().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_short_secret_is_refused_and_not_shown()
    {
        string secret = Keys.SecretOf(20);
        Set(Keys.ApiKey, secret);

        ArgumentException refusal = Refusal<ArgumentException>();

        Assert.StartsWith("The environment variable LIVEKIT_API_SECRET has 20 bytes of UTF-8; HS256 needs at least 32", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(secret, refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LIVEKIT_API_KEY", "contains a line break", "{0}\n", "{0}")]
    [InlineData("LIVEKIT_API_KEY", "is enclosed in quotation marks", "\"{0}\"", "{0}")]
    [InlineData("LIVEKIT_API_SECRET", "begins or ends with white space", "{0}", " {0}")]
    [InlineData("LIVEKIT_API_SECRET", "contains a line break", "{0}", "{0}\r\n")]
    public void What_a_value_picked_up_on_its_way_is_named_with_the_variable(string variable, string fault, string key, string secret)
    {
        Set(string.Format(CultureInfo.InvariantCulture, key, Keys.ApiKey), string.Format(CultureInfo.InvariantCulture, secret, Keys.Secret));

        foreach (Func<object> create in new Func<object>[] { () => TokenSigner.FromEnvironment(), () => TokenVerifier.FromEnvironment(), () => WebhookVerifier.FromEnvironment() })
        {
            ArgumentException refusal = Assert.Throws<ArgumentException>(create);
            Assert.StartsWith($"The environment variable {variable} {fault}.", refusal.Message, StringComparison.Ordinal);
            Assert.DoesNotContain(Keys.Secret, refusal.ToString(), StringComparison.Ordinal);
        }
    }

    private static T Refusal<T>()
        where T : Exception
        => Assert.Throws<T>(() => TokenSigner.FromEnvironment());

    private static void Set(string? key, string? secret)
    {
        Environment.SetEnvironmentVariable(TokenSigner.ApiKeyVariable, key);
        Environment.SetEnvironmentVariable(TokenSigner.ApiSecretVariable, secret);
    }
}
