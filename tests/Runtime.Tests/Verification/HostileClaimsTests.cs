using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Verification;

/// <summary>Correctly signed payloads with content that no real token has, and the reason why each is rejected.</summary>
public class HostileClaimsTests
{
    [Theory]
    [InlineData("APItesT")]
    [InlineData("APItest ")]
    [InlineData("apitest")]
    [InlineData("")]
    public void Another_issuer(string issuer)
    {
        Refused.For(TokenVerificationFailure.UnknownKey, ForgedToken.Of($$"""{"iss":"{{issuer}}","exp":4102444800}"""));
        Refused.For(TokenVerificationFailure.UnknownKey, ForgedToken.Of("""{"exp":4102444800}"""));
        Refused.For(TokenVerificationFailure.UnknownKey, ForgedToken.Of("""{"exp":4102444800,"iss":null,"video":{"iss":"APItest"}}"""));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("[\"APItest\"]")]
    [InlineData("{}")]
    public void An_issuer_that_is_no_text(string issuer) => Refused.ForClaim("iss", ForgedToken.Of($$"""{"iss":{{issuer}},"exp":4102444800}"""));

    [Theory]
    [InlineData("[]")]
    [InlineData("[{\"iss\":\"APItest\",\"exp\":4102444800}]")]
    [InlineData("5")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("\"text\"")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}}")]
    [InlineData("{\"iss\":\"APItest\",\"exp\":4102444800}{}")]
    [InlineData("{\"iss\":\"APItest\",\"exp\":4102444800} x")]
    [InlineData("{\"iss\":\"APItest\",\"exp\":4102444800,}")]
    [InlineData("{\"iss\":\"APItest\",/**/\"exp\":4102444800}")]
    [InlineData("{iss:\"APItest\",\"exp\":4102444800}")]
    [InlineData("{'iss':'APItest','exp':4102444800}")]
    [InlineData("{\"iss\":\"APItest\",\"exp\":NaN}")]
    [InlineData("{\"iss\":\"APItest\",\"exp\":04102444800}")]
    [InlineData("\uFEFF{\"iss\":\"APItest\",\"exp\":4102444800}")]
    public void A_payload_that_is_not_one_object(string payload) => Refused.For(TokenVerificationFailure.Malformed, ForgedToken.Of(payload));

    [Theory]
    [InlineData("\"exp\":4102444800")]
    [InlineData("\"\\u0065xp\":4102444800")]
    [InlineData("\"video\":{},\"video\":{}")]
    [InlineData("\"video\":{\"roomAdmin\":false,\"roomAdmin\":true}")]
    [InlineData("\"attributes\":{\"a\":\"1\",\"a\":\"2\"}")]
    [InlineData("\"roomConfig\":{\"agents\":[{\"agentName\":\"a\",\"agentName\":\"b\"}]}")]
    [InlineData("\"x\":1,\"x\":1")]
    [InlineData("\"x\":[{\"y\":1,\"y\":1}]")]
    public void A_member_that_is_there_twice(string claims) => Refused.For(TokenVerificationFailure.Malformed, ForgedToken.With(claims));

    [Fact]
    public void An_issuer_that_is_there_twice()
    {
        Refused.ForClaim("iss", ForgedToken.With("\"iss\":\"APItest\""));
        Refused.ForClaim("iss", ForgedToken.With("\"i\\u0073s\":\"other\""));
    }

    [Theory]
    [InlineData("\"Video\":{\"roomAdmin\":true}", "video")]
    [InlineData("\"video\":{\"RoomAdmin\":true}", "video.roomAdmin")]
    [InlineData("\"video\":{\"roomAdmin\":false,\"ROOMADMIN\":true}", "video.roomAdmin")]
    [InlineData("\"video\":{\"hid\u0064en\":false,\"Hidden\":true}", "video.hidden")]
    [InlineData("\"video\":{\"canPubli\u017Fh\":true}", "video.canPublish")]
    [InlineData("\"SUB\":\"admin\"", "sub")]
    [InlineData("\"\u017Fub\":\"admin\"", "sub")]
    [InlineData("\"\u212Aind\":\"agent\"", "kind")]
    [InlineData("\"Identity\":5", "identity")]
    [InlineData("\"KindDetails\":5", "kindDetails")]
    [InlineData("\"AUD\":5", "aud")]
    [InlineData("\"Iat\":\"x\"", "iat")]
    [InlineData("\"agent\":{\"Admin\":true}", "agent.admin")]
    [InlineData("\"sip\":{\"CALL\":true}", "sip.call")]
    public void A_name_in_another_case_which_Go_takes_for_the_same(string claims, string claim) => Refused.ForClaim(claim, ForgedToken.With(claims));

    [Theory]
    [InlineData("\"sub\":5", "sub")]
    [InlineData("\"jti\":5", "jti")]
    [InlineData("\"name\":true", "name")]
    [InlineData("\"identity\":5", "identity")]
    [InlineData("\"identity\":[\"i\"]", "identity")]
    [InlineData("\"kindDetails\":\"cloud_agent\"", "kindDetails")]
    [InlineData("\"kindDetails\":{}", "kindDetails")]
    [InlineData("\"kindDetails\":[1]", "kindDetails")]
    [InlineData("\"aud\":5", "aud")]
    [InlineData("\"aud\":true", "aud")]
    [InlineData("\"aud\":{}", "aud")]
    [InlineData("\"aud\":[5]", "aud")]
    [InlineData("\"aud\":[null]", "aud")]
    [InlineData("\"iat\":\"x\"", "iat")]
    [InlineData("\"iat\":\"5\"", "iat")]
    [InlineData("\"iat\":true", "iat")]
    [InlineData("\"iat\":1e400", "iat")]
    [InlineData("\"iat\":-1e400", "iat")]
    [InlineData("\"metadata\":{}", "metadata")]
    [InlineData("\"kind\":4", "kind")]
    [InlineData("\"sha256\":[]", "sha256")]
    [InlineData("\"roomPreset\":1", "roomPreset")]
    [InlineData("\"roomConfig\":\"{}\"", "roomConfig")]
    [InlineData("\"roomConfig\":[]", "roomConfig")]
    [InlineData("\"attributes\":[]", "attributes")]
    [InlineData("\"attributes\":\"a\"", "attributes")]
    [InlineData("\"attributes\":{\"a\":1}", "attributes")]
    [InlineData("\"attributes\":{\"a\":{}}", "attributes")]
    [InlineData("\"video\":true", "video")]
    [InlineData("\"video\":[{}]", "video")]
    [InlineData("\"sip\":\"admin\"", "sip")]
    [InlineData("\"agent\":1", "agent")]
    [InlineData("\"inference\":[]", "inference")]
    [InlineData("\"observability\":\"\"", "observability")]
    [InlineData("\"video\":{\"canPublish\":\"yes\"}", "video.canPublish")]
    [InlineData("\"video\":{\"canPublish\":\"false\"}", "video.canPublish")]
    [InlineData("\"video\":{\"roomJoin\":1}", "video.roomJoin")]
    [InlineData("\"video\":{\"roomAdmin\":0}", "video.roomAdmin")]
    [InlineData("\"video\":{\"hidden\":{}}", "video.hidden")]
    [InlineData("\"video\":{\"room\":5}", "video.room")]
    [InlineData("\"video\":{\"destinationRoom\":[\"a\"]}", "video.destinationRoom")]
    [InlineData("\"video\":{\"canPublishSources\":\"camera\"}", "video.canPublishSources")]
    [InlineData("\"video\":{\"canPublishSources\":{}}", "video.canPublishSources")]
    [InlineData("\"video\":{\"canPublishSources\":[1]}", "video.canPublishSources")]
    [InlineData("\"video\":{\"canPublishSources\":[\"camera\",null]}", "video.canPublishSources")]
    [InlineData("\"sip\":{\"admin\":\"true\"}", "sip.admin")]
    [InlineData("\"agent\":{\"databaseAdmin\":[]}", "agent.databaseAdmin")]
    [InlineData("\"inference\":{\"perform\":1}", "inference.perform")]
    [InlineData("\"observability\":{\"write\":\"\"}", "observability.write")]
    public void A_known_claim_of_another_type(string claims, string claim) => Refused.ForClaim(claim, ForgedToken.With(claims));

    [Fact]
    public void Every_flag_of_the_table_is_held_to_be_one()
        => Assert.All(
            GrantGen.Facts.GrantTable.All.Where(grant => grant.Kind == GrantGen.Facts.GrantKind.Flag),
            grant => Refused.ForClaim($"{grant.ClaimName}.{grant.WireName}", ForgedToken.With($"\"{grant.ClaimName}\":{{\"{grant.WireName}\":\"true\"}}")));

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    [InlineData(100_000, false)]
    public void Arrays_within_arrays(int depth, bool accepted)
    {
        string token = ForgedToken.With($"\"x\":{new string('[', depth)}{new string(']', depth)}");
        if (accepted)
        {
            Assert.Contains("x", new TokenVerifier(Keys.ApiKey, Keys.Secret).Verify(token).OtherClaims.Keys);
            return;
        }

        Refused.For(TokenVerificationFailure.Malformed, token);
    }

    [Fact]
    public void Objects_within_objects()
        => Refused.For(TokenVerificationFailure.Malformed, ForgedToken.With($"\"video\":{string.Concat(Enumerable.Repeat("{\"a\":", 50_000))}1{new string('}', 50_000)}"));
}
