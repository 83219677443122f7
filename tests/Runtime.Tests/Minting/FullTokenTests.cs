using System.Text.Json;
using GrantGen.Runtime.Tests.Policies;
using GrantGen.Runtime.Tests.Support;
using Xunit;

namespace GrantGen.Runtime.Tests.Minting;

/// <summary>Every grant has its wire name, which this file states independently of the tables.</summary>
public class FullTokenTests
{
    private const string FullVideo = """
        {"roomJoin":true,"roomCreate":true,"roomList":true,"roomRecord":true,"roomAdmin":true,"ingressAdmin":true,"canPublish":true,
        "canPublishSources":["camera","screen_share_audio"],"canSubscribe":true,"canPublishData":true,"canUpdateOwnMetadata":true,
        "canSubscribeMetrics":true,"canManageAgentSession":true,"hidden":true,"recorder":true,"agent":true,"destinationRoom":"elsewhere","room":"all"}
        """;

    private const string FullRoomConfig = """
        {"emptyTimeout":1,"departureTimeout":2,"maxParticipants":3,"metadata":"room","minPlayoutDelay":4,"maxPlayoutDelay":5,"syncStreams":true,
        "tags":{"team":"blue","plan":"a=b"},
        "agents":[{"agentName":"first","metadata":"one","restartPolicy":"JRP_NEVER","deployment":"green","attributes":{"tone":"warm"},"threadId":"AT_3"},
        {"agentName":"second"}]}
        """;

    [Fact]
    public void A_token_of_every_grant_holds_every_claim()
    {
        JsonElement payload = DecodedToken.Of(FullPolicy.CreateToken(Keys.Signer(), "i")).Payload;

        Assert.Equal(
            ["kind", "roomPreset", "roomConfig", "sip", "agent", "inference", "observability", "agentEndpoint", "agentThread", "video", "sub", "iss", "nbf", "exp"],
            payload.EnumerateObject().Select(claim => claim.Name));
        Equal(FullVideo, payload.GetProperty("video"));
        Equal("""{"admin":true,"call":true}""", payload.GetProperty("sip"));
        Equal("""{"admin":true,"simulationAdmin":true,"dispatchAdmin":true}""", payload.GetProperty("agent"));
        Equal("""{"call":true,"agentName":"tutor","deployment":"blue"}""", payload.GetProperty("agentEndpoint"));
        Equal(
            """{"all":true,"list":true,"create":true,"write":true,"read":true,"delete":true,"scope":"scope","threadIds":["AT_1","AT_2"]}""",
            payload.GetProperty("agentThread"));
        Equal("""{"perform":true}""", payload.GetProperty("inference"));
        Equal("""{"write":true}""", payload.GetProperty("observability"));
        Equal(FullRoomConfig, payload.GetProperty("roomConfig"));
        Assert.Equal("agent", payload.GetProperty("kind").GetString());
        Assert.Equal("preset", payload.GetProperty("roomPreset").GetString());
    }

    [Fact]
    public void A_grant_that_is_said_to_be_false_is_false_in_the_token()
    {
        JsonElement payload = DecodedToken.Of(DeniedPolicy.CreateToken(Keys.Signer(), "r", "i")).Payload;

        Dictionary<string, bool> video = payload.GetProperty("video").EnumerateObject().Where(grant => grant.Name != "room").ToDictionary(grant => grant.Name, grant => grant.Value.GetBoolean());
        Assert.Contains("canPublishData", video.Keys);
        Assert.All(video, grant => Assert.Equal(grant.Key == "roomJoin", grant.Value));
        Equal("""{"admin":false,"call":false}""", payload.GetProperty("sip"));
        Equal("""{"admin":false,"simulationAdmin":false,"dispatchAdmin":false}""", payload.GetProperty("agent"));
        Equal("""{"call":false}""", payload.GetProperty("agentEndpoint"));
        Equal("""{"all":false,"list":false,"create":false,"write":false,"read":false,"delete":false}""", payload.GetProperty("agentThread"));
        Equal("""{"perform":false}""", payload.GetProperty("inference"));
        Equal("""{"write":false}""", payload.GetProperty("observability"));
    }

    [Fact]
    public void A_grant_that_is_not_named_is_not_in_the_token()
    {
        DecodedToken token = DecodedToken.Of(JoinPolicy.CreateToken(Keys.Signer(), "r", "i"));

        Assert.Equal("""{"roomJoin":true,"room":"r"}""", token.Video.GetRawText());
        Assert.Equal(["video", "sub", "iss", "nbf", "exp"], token.Payload.EnumerateObject().Select(claim => claim.Name));
    }

    private static void Equal(string expected, JsonElement actual)
    {
        using JsonDocument document = JsonDocument.Parse(expected);
        Assert.Equal(JsonSerializer.Serialize(document), JsonSerializer.Serialize(actual));
    }
}
