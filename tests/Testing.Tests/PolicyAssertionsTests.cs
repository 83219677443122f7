using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.Testing.Tests;

public class PolicyAssertionsTests
{
    private static readonly TokenSigner s_signer = new(TestTokens.ApiKey, TestTokens.Secret);

    [Fact]
    public void A_policys_token_grants_what_the_policy_grants()
    {
        string token = ViewerPolicy.CreateToken(s_signer, room: "r", identity: "u");
        token.ShouldGrant<ViewerPolicy>(TestTokens.Verifier);
        token.ShouldGrant<ViewerPolicy>();
        TestTokens.Verifier.Verify(token).ShouldGrant<ViewerPolicy>();
        Assert.True(TestTokens.Verifier.Verify(token).HasGrantsOf(ViewerPolicy.Grants));

        StudentPolicy.CreateToken(s_signer, classId: "5", identity: "u").ShouldGrant<StudentPolicy>();
        ModeratorPolicy.CreateToken(s_signer, room: "r").ShouldGrant<ModeratorPolicy>();
    }

    [Fact]
    public void Another_policys_token_does_not_and_each_difference_is_listed()
    {
        string token = StudentPolicy.CreateToken(s_signer, classId: "5", identity: "u");
        GrantAssertionException failure = Assert.Throws<GrantAssertionException>(() => token.ShouldGrant<ViewerPolicy>());
        Assert.Equal(
            """
            The token of 'u' does not grant what ViewerPolicy grants:
              CanPublish: the token has true, the policy has false
              CanUpdateOwnMetadata: the token has false, the policy has true
              CanPublishData: the token has true, the policy has false
              CanPublishSources: the token has Microphone, the policy has no source
            """,
            failure.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_stated_default_is_equal_to_an_absent_grant()
        => TestTokens.Verified(JsonNode.Parse("""{"video":{"roomJoin":true,"room":"x","canPublish":false,"canSubscribe":true,"canPublishData":false,"canUpdateOwnMetadata":true,"hidden":false}}""")!.AsObject())
            .ShouldGrant<ViewerPolicy>();

    [Theory]
    [InlineData("class-5", true)]
    [InlineData("class-", false)]
    [InlineData("Class-5", false)]
    [InlineData(null, false)]
    public void The_rooms_own_name_does_not_matter_if_it_fits_the_template(string? room, bool fits)
    {
        JsonObject claims = JsonNode.Parse("""{"video":{"roomJoin":true,"canPublishSources":["microphone"]}}""")!.AsObject();
        claims["video"]!["room"] = room;
        Assert.Equal(fits, TestTokens.Verified(claims).HasGrantsOf(StudentPolicy.Grants));
    }

    [Fact]
    public void A_longer_life_is_a_difference_and_a_shorter_one_is_not()
    {
        JsonObject claims = JsonNode.Parse("""{"video":{"roomJoin":true,"room":"x","canPublish":false,"canUpdateOwnMetadata":true}}""")!.AsObject();
        long now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        (claims["nbf"], claims["exp"]) = (now, now + 60);
        Assert.True(TestTokens.Verified(claims).HasGrantsOf(ViewerPolicy.Grants));
        claims["exp"] = now + 3601;
        Assert.Contains("Ttl: ", Assert.Throws<GrantAssertionException>(() => TestTokens.Verified(claims).ShouldGrant(ViewerPolicy.Grants)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_does_not_verify_is_a_failure_that_says_so()
    {
        FakeTimeProvider later = new(DateTimeOffset.UtcNow.AddHours(3));
        string token = ViewerPolicy.CreateToken(s_signer, room: "r", identity: "u");
        Assert.Contains("expired", Assert.Throws<GrantAssertionException>(() => token.ShouldGrant<ViewerPolicy>(new TokenVerifier(TestTokens.ApiKey, TestTokens.Secret, later))).Message, StringComparison.Ordinal);
        Assert.Throws<GrantAssertionException>(() => "abc".ShouldGrant<ViewerPolicy>());
    }

    [Fact]
    public void Permissions_are_those_that_the_server_allows_directly()
    {
        ViewerPolicy.Grants.ShouldNotAllow(Permission.PublishData, Permission.Publish, Permission.RoomAdmin);
        ViewerPolicy.Grants.ShouldAllow(Permission.Subscribe, Permission.UpdateOwnMetadata);
        ModeratorPolicy.Grants.ShouldNotAllow(Permission.Subscribe);
        ModeratorPolicy.Grants.ShouldAllow(Permission.RoomAdmin);
        StudentPolicy.Grants.ShouldNotAllow(LiveKitAction.PublishCamera);
        StudentPolicy.Grants.ShouldAllow(LiveKitAction.PublishMicrophone);

        string message = Assert.Throws<GrantAssertionException>(() => StudentPolicy.Grants.ShouldNotAllow(Permission.PublishData)).Message;
        Assert.StartsWith("Expected not to allow PublishData, but: Its holder may ", message, StringComparison.Ordinal);
        Assert.Equal(
            "Expected the server to allow setMetadata, but setMetadata is refused with NOT_ALLOWED, 'does not have permission to update own metadata': the token lacks CanUpdateOwnMetadata.",
            Assert.Throws<GrantAssertionException>(() => StudentPolicy.Grants.ShouldAllow(LiveKitAction.SetMetadata)).Message);
    }
}
