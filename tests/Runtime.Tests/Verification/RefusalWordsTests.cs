using System.Text;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>The person who looks for the error reads the rejection, so each one has a sentence that names the failed check.</summary>
public class RefusalWordsTests
{
    private const string Claims = """{"iss":"APItest","exp":4102444800}""";
    private const string ManyZeros = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    public static TheoryData<string?, string> Tokens => new()
    {
        { null, "The token is missing." },
        { "a.b", "The token is malformed: it does not have three parts." },
        { "a.b.c", "The token is malformed: a part is not in canonical base64url." },
        { ForgedToken.Of($$"""{"alg":"HS256","x":"{{new string('x', 4_096)}}"}""", Claims), "The token is malformed: its header is longer than any of LiveKit's." },
        { ForgedToken.Of("""{"alg":"none"}""", Claims), "The token is not signed by HS256, the one algorithm that LiveKit signs by." },
        { ForgedToken.Of("""{"alg":"HS256","crit":["b64"]}""", Claims), "The token is malformed: the claim 'crit' names an extension, and LiveKit's server supports none." },
        { ForgedToken.Of(Claims) + "AAAA", "The token's signature is not one of HS256: it has another length." },
        { WithSignature(ForgedToken.Of(Claims), ManyZeros), "The token's signature is not that of its issuer's secret." },
        { ForgedToken.Of("[]"), "The token is malformed: a part is not an object of JSON." },
        { ForgedToken.Of("{"), "The token is malformed: a part is not JSON." },
        { ForgedToken.With("\"x\":\"\\ud800\""), "The token is malformed: a text in it is not Unicode." },
        { ForgedToken.With("\"iss\":\"b\""), "The token is malformed: the claim 'iss' occurs twice." },
        { ForgedToken.Of("""{"iss":5}"""), "The token is malformed: the claim 'iss' is not a text." },
        { ForgedToken.Of("""{"iss":"other","exp":4102444800}"""), "The token's issuer is not one of the known API keys." },
        { ForgedToken.With("\"x\":1,\"x\":2"), "The token is malformed: an object names a member twice." },
        { ForgedToken.Of("""{"iss":"APItest"}"""), "The token has no claim 'exp': it would never expire." },
        { ForgedToken.Of("""{"iss":"APItest","exp":5}"""), "The token has expired, more than a minute ago." },
        { ForgedToken.With("\"nbf\":4102444000"), "The token is not valid yet, for more than a minute." },
        { ForgedToken.With("\"nbf\":\"1\""), "The token is malformed: the claim 'nbf' is not a time in seconds in the years 1 to 9999." },
        { ForgedToken.With("\"aud\":5"), "The token is malformed: the claim 'aud' is not a list of texts." },
        { ForgedToken.With("\"iat\":1e400"), "The token is malformed: the claim 'iat' is not a number." },
        { ForgedToken.With("\"name\":5"), "The token is malformed: the claim 'name' is not a text." },
        { ForgedToken.With("\"video\":5"), "The token is malformed: the claim 'video' is not an object." },
        { ForgedToken.With("\"Sub\":\"s\""), "The token is malformed: the claim 'sub' is spelt in another case, which a server takes for the same." },
        { ForgedToken.With("\"attributes\":{\"a\":5}"), "The token is malformed: the claim 'attributes' has a value that is not a text." },
        { ForgedToken.With("\"video\":{\"canPublish\":5}"), "The token is malformed: the claim 'video.canPublish' is neither true nor false." },
        { ForgedToken.With("\"video\":{\"canPublishSources\":5}"), "The token is malformed: the claim 'video.canPublishSources' is not a list of texts." },
        { ForgedToken.With("\"video\":{\"canPublishSources\":[5]}"), "The token is malformed: the claim 'video.canPublishSources' is not a list of texts." },
    };

    [Theory]
    [MemberData(nameof(Tokens))]
    public void A_token_is_refused_in_words(string? token, string expected)
        => Assert.Equal(expected, Assert.Throws<TokenVerificationException>(() => new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(token)).Message);

    [Fact]
    public void A_token_that_is_too_long_is_refused_by_both_lengths()
        => Assert.Equal(
            "The token has 12 characters; at most 11 are read.",
            Assert.Throws<TokenVerificationException>(() => new TokenVerifier(Keys.ApiKey, Keys.Secret) { MaxTokenLength = 11 }.Verify(new string('a', 12))).Message);

    [Theory]
    [InlineData("\"x\":1", "The webhook's token has no claim 'sha256', so it does not sign a body.")]
    [InlineData("\"sha256\":\"x\"", "The webhook's body is not the one that its token was made for.")]
    public void A_webhook_is_refused_in_words(string claims, string expected)
        => Assert.Equal(
            expected,
            Assert.Throws<TokenVerificationException>(() => new WebhookVerifier(Keys.ApiKey, Keys.Secret).Verify(Encoding.UTF8.GetBytes("{}"), ForgedToken.With(claims))).Message);

    [Fact]
    public void Keys_that_make_no_verifier_are_refused_in_words()
    {
        ApiKeyPair pair = new(Keys.ApiKey, Keys.Secret);

        Says("A pair is null.", () => new TokenVerifier([null!]));
        Says("At least one API key is needed to verify tokens.", () => new TokenVerifier([]));
        Says("The API key 'APItest' occurs twice. The issuer of a token would not tell which secret signed it.", () => new TokenVerifier([pair, pair]));
        Says("A token has at least 1 character.", () => new TokenVerifier([pair]) { MaxTokenLength = 0 });
        Assert.Equal(1, new TokenVerifier([pair]) { MaxTokenLength = 1 }.MaxTokenLength);
    }

    private static void Says(string sentence, Func<object> make) => Assert.StartsWith(sentence + " (", Assert.ThrowsAny<ArgumentException>(make).Message, StringComparison.Ordinal);

    private static string WithSignature(string token, string signature) => token.Substring(0, token.LastIndexOf('.') + 1) + signature;
}
