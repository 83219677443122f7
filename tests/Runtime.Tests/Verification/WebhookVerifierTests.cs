using System.Security.Cryptography;
using System.Text;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

public class WebhookVerifierTests
{
    private static readonly WebhookVerifier s_verifier = new(Keys.ApiKey, Keys.Secret);
    private static readonly byte[] s_body = Encoding.UTF8.GetBytes("""{"event":"room_started","room":{"name":"会议室"},"id":"EV_1"}""");

    [Theory]
    [InlineData("")]
    [InlineData("Bearer ")]
    [InlineData("bearer ")]
    [InlineData("BEARER ")]
    public void A_webhook_is_accepted_with_and_without_a_scheme(string scheme)
    {
        VerifiedToken verified = s_verifier.Verify(s_body, scheme + TokenFor(s_body));

        Assert.Equal(Keys.ApiKey, verified.ApiKey);
        Assert.True(s_verifier.TryVerify(s_body, scheme + TokenFor(s_body), out _));
    }

    [Fact]
    public void An_empty_body_has_a_hash_as_well()
    {
        Assert.NotNull(s_verifier.Verify([], TokenFor([])));
        IsRefused(TokenVerificationFailure.BodyMismatch, [], TokenFor(s_body));
    }

    [Fact]
    public void A_body_that_differs_in_any_byte_is_refused()
    {
        string token = TokenFor(s_body);
        for (int at = 0; at < s_body.Length; at++)
        {
            byte[] body = [.. s_body];
            body[at] ^= 1;
            IsRefused(TokenVerificationFailure.BodyMismatch, body, token);
        }

        IsRefused(TokenVerificationFailure.BodyMismatch, [.. s_body, (byte)'\n'], token);
        IsRefused(TokenVerificationFailure.BodyMismatch, s_body.AsSpan(1).ToArray(), token);
    }

    [Theory]
    [InlineData("{0} ")]
    [InlineData("{0}=")]
    [InlineData(" {0}")]
    [InlineData("x")]
    public void Another_spelling_of_the_hash_is_refused(string format)
        => IsRefused(TokenVerificationFailure.BodyMismatch, s_body, TokenWith(string.Format(System.Globalization.CultureInfo.InvariantCulture, format, Convert.ToBase64String(SHA256.HashData(s_body)))));

    [Fact]
    public void A_hash_in_another_encoding_is_refused()
    {
        IsRefused(TokenVerificationFailure.BodyMismatch, s_body, TokenWith(Convert.ToHexString(SHA256.HashData(s_body))));
        IsRefused(TokenVerificationFailure.BodyMismatch, s_body, TokenWith(System.Buffers.Text.Base64Url.EncodeToString(SHA256.HashData(s_body))));
        IsRefused(TokenVerificationFailure.BodyMismatch, s_body, TokenWith(Convert.ToBase64String(SHA256.HashData(s_body)).TrimEnd('=')));
    }

    [Fact]
    public void A_token_that_was_not_made_for_a_body_is_refused()
    {
        IsRefused(TokenVerificationFailure.NoBodyHash, s_body, JoinPolicy.CreateToken(Keys.Signer(), "r", "i"));
        IsRefused(TokenVerificationFailure.NoBodyHash, s_body, TokenWith(""));
    }

    [Theory]
    [InlineData(null, TokenVerificationFailure.Missing)]
    [InlineData("", TokenVerificationFailure.Missing)]
    [InlineData("Bearer ", TokenVerificationFailure.Missing)]
    [InlineData("Bearer", TokenVerificationFailure.Malformed)]
    [InlineData("Basic dXNlcjpwYXNzd29yZA==", TokenVerificationFailure.Malformed)]
    public void A_header_without_a_token_is_refused(string? header, TokenVerificationFailure reason) => IsRefused(reason, s_body, header);

    [Fact]
    public void What_is_wrong_with_a_token_is_wrong_with_a_webhook()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(s_body));
        IsRefused(TokenVerificationFailure.Expired, s_body, ForgedToken.Of($$"""{"iss":"APItest","exp":5,"sha256":"{{hash}}"}"""));
        IsRefused(TokenVerificationFailure.UnknownKey, s_body, ForgedToken.Of($$"""{"iss":"other","exp":4102444800,"sha256":"{{hash}}"}"""));
        IsRefused(TokenVerificationFailure.Signature, s_body, SwapSignature(TokenFor(s_body)));
        IsRefused(TokenVerificationFailure.Malformed, s_body, ForgedToken.With("\"sha256\":5"));
        IsRefused(TokenVerificationFailure.TooLong, s_body, new string('a', 3_000_000));
    }

    [Fact]
    public void Keys_and_clock_are_those_of_the_verifier_of_tokens()
    {
        WebhookVerifier verifier = new(new TokenVerifier([new ApiKeyPair("other", Keys.SecretOf(40)), new ApiKeyPair(Keys.ApiKey, Keys.Secret)], new FixedClock(DateTimeOffset.UnixEpoch)));

        Assert.Equal("WebhookVerifier(other, APItest)", verifier.ToString());
        Assert.NotNull(verifier.Verify(s_body, ForgedToken.Of($$"""{"iss":"APItest","exp":5,"sha256":"{{Convert.ToBase64String(SHA256.HashData(s_body))}}"}""")));
    }

    private static string TokenFor(byte[] body) => TokenWith(Convert.ToBase64String(SHA256.HashData(body)));

    private static string TokenWith(string hash) => ForgedToken.With($"\"sha256\":\"{hash}\"");

    private static string SwapSignature(string token) => token.Remove(token.LastIndexOf('.')) + TokenWith("x").Substring(TokenWith("x").LastIndexOf('.'));

    private static void IsRefused(TokenVerificationFailure reason, byte[] body, string? authorization)
    {
        TokenVerificationException refusal = Assert.Throws<TokenVerificationException>(() => s_verifier.Verify(body, authorization));
        Assert.Equal(reason, refusal.Reason);
        Refused.Hides(refusal, authorization);
        Refused.Hides(refusal, Encoding.UTF8.GetString(body));
        Assert.False(s_verifier.TryVerify(body, authorization, out VerifiedToken? verified, out TokenVerificationFailure failure));
        Assert.Null(verified);
        Assert.Equal(reason, failure);
    }
}
