using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>
/// A reason that reveals something about a token is returned only if the token is genuine. A caller that gets <c>Expired</c> could otherwise
/// assume that the token was once valid, and renew it.
/// </summary>
public class AuthenticityTests
{
    public static TheoryData<string, string> Forgeries
    {
        get
        {
            string[] headers =
            [
                ForgedToken.Header,
                """{"alg":"HS256"}""",
                """{"alg":"HS256","kid":"x"}""",
                """{"alg":"HS256","kid":"APItest"}""",
                """{"alg":"HS256","kid":""}""",
                """{"alg":"HS256","kid":5}""",
                """{"alg":"HS256","kid":null,"typ":5}""",
                """{"alg":"HS256","x5t":"x"}""",
            ];
            string[] claims =
            [
                "\"exp\":1",
                "\"exp\":4102444800",
                "\"exp\":null",
                "\"sub\":\"victim\"",
                "\"exp\":\"never\"",
                "\"exp\":4102444800,\"nbf\":4102444000",
                "\"exp\":4102444800,\"nbf\":null",
                "\"exp\":4102444800,\"iat\":null",
                "\"exp\":1,\"aud\":5",
                "\"exp\":1,\"azp\":5",
                "\"exp\":4102444800,\"video\":5",
                "\"exp\":4102444800,\"x\":1,\"x\":2",
            ];
            TheoryData<string, string> forgeries = [];
            foreach (string header in headers)
            {
                foreach (string claim in claims)
                {
                    forgeries.Add(header, $$"""{"iss":"{{Keys.ApiKey}}",{{claim}}}""");
                }
            }

            return forgeries;
        }
    }

    [Theory]
    [MemberData(nameof(Forgeries))]
    public void A_forged_token_is_refused_for_its_signature(string header, string payload)
        => Refused.For(TokenVerificationFailure.Signature, ForgedToken.ByStranger(header, payload));

    [Theory]
    [InlineData("""{"alg":"HS256","kid":"x"}""")]
    [InlineData("""{"alg":"HS256","kid":5}""")]
    [InlineData("""{"alg":"HS256","kid":null}""")]
    [InlineData("""{"alg":"HS256","typ":5}""")]
    [InlineData("""{"alg":"HS256","typ":"at+jwt"}""")]
    [InlineData("""{"alg":"HS256","cty":["JWT"]}""")]
    public void A_genuine_token_is_judged_whatever_its_header_adds(string header)
    {
        Refused.For(TokenVerificationFailure.Expired, ForgedToken.Of(header, """{"iss":"APItest","exp":5}"""));
        Refused.For(TokenVerificationFailure.NotYetValid, ForgedToken.Of(header, """{"iss":"APItest","exp":4102444800,"nbf":4102444000}"""));
        Assert.Equal("s", new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(ForgedToken.Of(header, """{"iss":"APItest","exp":4102444800,"sub":"s"}""")).Identity);
    }

    [Theory]
    [InlineData("\"nbf\":null")]
    [InlineData("\"iat\":null")]
    [InlineData("\"aud\":null,\"jti\":null,\"identity\":null,\"kindDetails\":null")]
    [InlineData("\"aud\":\"a\"")]
    [InlineData("\"aud\":[]")]
    [InlineData("\"azp\":5")]
    [InlineData("\"iat\":1e300")]
    [InlineData("\"iat\":-1")]
    [InlineData("\"nbf\":-99999999999999")]
    [InlineData("\"kindDetails\":[\"cloud_agent\",null]")]
    public void What_the_server_reads_is_read(string claims)
        => Assert.Equal(Keys.ApiKey, new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(ForgedToken.With(claims)).ApiKey);
}
