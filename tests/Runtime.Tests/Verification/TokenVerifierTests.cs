using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

public class TokenVerifierTests
{
    private static readonly string s_developmentSecret = string.Concat("sec", "ret");

    [Fact]
    public void A_token_of_the_same_key_is_accepted()
    {
        TokenVerifier verifier = new(Keys.ApiKey, Keys.Secret);
        string token = JoinPolicy.CreateToken(Keys.Signer(), "r", "i");

        Assert.Equal("i", verifier.Verify(token).Identity);
        Assert.True(verifier.TryVerify(token, out VerifiedToken? verified));
        Assert.Equal("r", verified.Room);
        Assert.True(verifier.TryVerify(token, out _, out TokenVerificationFailure failure));
        Assert.Equal(TokenVerificationFailure.None, failure);
    }

    [Fact]
    public void The_development_pair_is_accepted()
    {
        string token = JoinPolicy.CreateToken(new TokenSigner("devkey", s_developmentSecret), "r", "i");

        Assert.Equal("devkey", new TokenVerifier("devkey", s_developmentSecret).Verify(token).ApiKey);
    }

    [Theory]
    [InlineData("devkey", "secreT")]
    [InlineData("Devkey", "secret")]
    [InlineData("secret", "devkey")]
    public void No_other_short_pair_is_accepted(string key, string secret)
    {
        Assert.Equal("apiSecret", Assert.Throws<ArgumentException>(() => new TokenVerifier(key, secret)).ParamName);
        Assert.Equal("apiSecret", Assert.Throws<ArgumentException>(() => new ApiKeyPair(key, secret)).ParamName);
        Assert.Equal("apiSecret", Assert.Throws<ArgumentException>(() => new WebhookVerifier(key, secret)).ParamName);
    }

    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(200)]
    public void A_secret_of_32_bytes_and_more_verifies_what_it_signed(int size)
    {
        string token = JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, Keys.SecretOf(size)), "r", "i");

        Assert.Equal("i", new TokenVerifier(Keys.ApiKey, Keys.SecretOf(size)).Verify(token).Identity);
    }

    [Fact]
    public void A_secret_beyond_ASCII_verifies_what_it_signed()
    {
        string secret = new('€', 11);

        Assert.Equal("i", new TokenVerifier(Keys.ApiKey, secret).Verify(JoinPolicy.CreateToken(new TokenSigner(Keys.ApiKey, secret), "r", "i")).Identity);
        Assert.Throws<ArgumentException>(() => new TokenVerifier(Keys.ApiKey, new string('€', 10)));
    }

    [Fact]
    public void An_api_key_of_any_content_is_known_again()
    {
        string key = "k\"e\\y\t\u0001 é 张 🎧";

        Assert.Equal(key, new TokenVerifier(key, Keys.Secret).Verify(JoinPolicy.CreateToken(new TokenSigner(key, Keys.Secret), "r", "i")).ApiKey);
    }

    [Fact]
    public void Of_several_keys_the_issuer_picks_one()
    {
        TokenVerifier verifier = new([new ApiKeyPair("old", Keys.SecretOf(40)), new ApiKeyPair("new", Keys.SecretOf(41))]);

        Assert.Equal(["old", "new"], verifier.ApiKeys);
        Assert.Equal("old", verifier.Verify(JoinPolicy.CreateToken(new TokenSigner("old", Keys.SecretOf(40)), "r", "i")).ApiKey);
        Assert.Equal("new", verifier.Verify(JoinPolicy.CreateToken(new TokenSigner("new", Keys.SecretOf(41)), "r", "i")).ApiKey);
        Refused.For(TokenVerificationFailure.Signature, verifier, JoinPolicy.CreateToken(new TokenSigner("old", Keys.SecretOf(41)), "r", "i"));
        Refused.For(TokenVerificationFailure.UnknownKey, verifier, JoinPolicy.CreateToken(new TokenSigner("third", Keys.SecretOf(41)), "r", "i"));
    }

    [Fact]
    public void Keys_that_make_no_verifier_are_refused()
    {
        ApiKeyPair pair = new(Keys.ApiKey, Keys.Secret);

        Assert.Equal("keys", Assert.Throws<ArgumentNullException>(() => new TokenVerifier(null!)).ParamName);
        Assert.Equal("keys", Assert.Throws<ArgumentException>(() => new TokenVerifier([])).ParamName);
        Assert.Equal("keys", Assert.Throws<ArgumentException>(() => new TokenVerifier([pair, null!])).ParamName);
        Assert.Contains("'APItest' occurs twice", Assert.Throws<ArgumentException>(() => new TokenVerifier([pair, pair])).Message, StringComparison.Ordinal);
        Assert.Equal("apiKey", Assert.Throws<ArgumentNullException>(() => new TokenVerifier(null!, Keys.Secret)).ParamName);
        Assert.Equal("apiSecret", Assert.Throws<ArgumentNullException>(() => new TokenVerifier(Keys.ApiKey, null!)).ParamName);
        Assert.Equal("tokens", Assert.Throws<ArgumentNullException>(() => new WebhookVerifier(null!)).ParamName);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_limit_that_is_not_positive_is_refused(int limit)
        => Assert.Equal("MaxTokenLength", Assert.Throws<ArgumentOutOfRangeException>(() => new TokenVerifier(Keys.ApiKey, Keys.Secret) { MaxTokenLength = limit }).ParamName);

    [Fact]
    public void A_token_may_be_as_long_as_the_limit_and_no_longer()
    {
        string token = JoinPolicy.CreateToken(Keys.Signer(), "r", "i");

        Assert.Equal("i", new TokenVerifier(Keys.ApiKey, Keys.Secret) { MaxTokenLength = token.Length }.Verify(token).Identity);
        TokenVerificationException refusal = Refused.For(TokenVerificationFailure.TooLong, new(Keys.ApiKey, Keys.Secret) { MaxTokenLength = token.Length - 1 }, token);
        Assert.Contains($"{token.Length} characters", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_largest_metadata_fits_whatever_text_it_is()
    {
        TokenVerifier verifier = new(Keys.ApiKey, Keys.Secret);

        // 512 KiB of plain text and of three-byte characters, and as much escaped text as fits into a token of 1,000,000 characters.
        foreach (string metadata in new[] { new string('m', 512 * 1024), new string('"', 370_000), new string('会', 512 * 1024 / 3) })
        {
            Assert.Equal(metadata, verifier.Verify(JoinPolicy.CreateToken(Keys.Signer(), "r", "i", new() { Metadata = metadata })).Metadata);
        }
    }

    [Fact]
    public async Task One_verifier_serves_many_threads()
    {
        TokenVerifier verifier = new(Enumerable.Range(0, 4).Select(index => new ApiKeyPair($"key-{index}", Keys.SecretOf(40 + index))));
        TokenSigner[] signers = [.. Enumerable.Range(0, 4).Select(index => new TokenSigner($"key-{index}", Keys.SecretOf(40 + index)))];

        await Task.WhenAll(Enumerable.Range(0, 8).Select(thread => Task.Run(() =>
        {
            for (int number = 0; number < 1_000; number++)
            {
                TokenSigner signer = signers[(thread + number) % signers.Length];
                string token = JoinPolicy.CreateToken(signer, $"room-{thread}", $"user-{number}");
                VerifiedToken verified = verifier.Verify(token);
                Assert.Equal((signer.ApiKey, $"room-{thread}", $"user-{number}"), (verified.ApiKey, verified.Room, verified.Identity));
                Assert.False(verifier.TryVerify(token.Remove(token.Length - 4), out _));
            }
        })));
    }
}
