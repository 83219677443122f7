using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace GrantGen.Testing.Tests;

public class FakeLiveKitServerTests
{
    private const string ListRooms = "/twirp/livekit.RoomService/ListRooms";

    private static readonly TokenSigner s_signer = new(TestTokens.ApiKey, TestTokens.Secret);

    [Theory]
    [InlineData(null, "application/json", """{"code":"unauthenticated","msg":"permissions denied"}""")]
    [InlineData("Token x", "text/plain", "invalid authorization header. Must start with Bearer ")]
    [InlineData("bearer x", "text/plain", "invalid authorization header. Must start with Bearer ")]
    [InlineData("Bearer abc", "text/plain", "invalid authorization token")]
    public async Task A_request_without_a_readable_token_gets_the_servers_text(string? authorization, string type, string body)
    {
        (HttpStatusCode status, string? actualType, string actual) = await Post(ListRooms, authorization);
        Assert.Equal((HttpStatusCode.Unauthorized, type, body), (status, actualType, actual));
    }

    [Theory]
    [InlineData("""{"exp":1}""", "invalid authorization token: token has invalid claims: token is expired")]
    [InlineData("""{"nbf":33333333333,"exp":44444444444}""", "invalid authorization token: token has invalid claims: token is not valid yet")]
    [InlineData("""{"iss":"APIother"}""", "invalid API key")]
    public async Task A_token_that_does_not_verify_gets_the_servers_text(string claims, string text)
    {
        (HttpStatusCode status, _, string body) = await Post(ListRooms, "Bearer " + TestTokens.Sign(JsonNode.Parse(claims)!.AsObject()));
        Assert.Equal((HttpStatusCode.Unauthorized, text), (status, body));
    }

    [Fact]
    public async Task A_set_response_is_given_to_allowed_calls_alone()
    {
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        server.Respond("ListParticipants", """{"participants":[{"identity":"u2"}]}""");
        using HttpClient client = server.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", ModeratorPolicy.CreateToken(s_signer, room: "r"));

        using HttpResponseMessage own = await client.PostAsJsonAsync("/twirp/livekit.RoomService/ListParticipants", new { room = "r" });
        Assert.Equal("""{"participants":[{"identity":"u2"}]}""", await own.Content.ReadAsStringAsync());
        using HttpResponseMessage other = await client.PostAsJsonAsync("/twirp/livekit.RoomService/ListParticipants", new { room = "s" });
        Assert.Equal(HttpStatusCode.Unauthorized, other.StatusCode);

        Assert.Equal([200, 401], server.Calls.Select(call => call.Answer.Status));
        Assert.Equal("RoomAdmin", server.Calls[1].Answer.MissingGrant);
        Assert.Equal(["r", "s"], server.Calls.Select(call => call.Action.Room));
        server.Calls[0].Token!.ShouldGrant<ModeratorPolicy>();
    }

    [Fact]
    public async Task A_join_is_validated_with_the_token_of_the_query()
    {
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        using HttpClient client = server.CreateClient();
        Assert.Equal("success", await client.GetStringAsync("/rtc/validate?access_token=" + ViewerPolicy.CreateToken(s_signer, room: "r", identity: "u")));

        using HttpResponseMessage refused = await client.GetAsync("/rtc/validate?access_token=" + ModeratorPolicy.CreateToken(s_signer, room: "r"));
        Assert.Equal((HttpStatusCode.Unauthorized, "permissions denied"), (refused.StatusCode, await refused.Content.ReadAsStringAsync()));
    }

    /// <summary>livekit-server 1.13.7 and older read the token from a form as well.</summary>
    [Fact]
    public async Task A_token_in_a_form_is_not_read()
    {
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        using HttpClient client = server.CreateClient();
        using FormUrlEncodedContent form = new(new Dictionary<string, string> { ["access_token"] = ModeratorPolicy.CreateToken(s_signer, room: "r") });
        using HttpResponseMessage refused = await client.PostAsync("/twirp/livekit.RoomService/ListParticipants", form);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Null(Assert.Single(server.Calls).Token);
    }

    [Fact]
    public async Task A_header_goes_before_the_query()
    {
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        using HttpClient client = server.CreateClient();
        client.DefaultRequestHeaders.Authorization = new("Bearer", "no token");
        using HttpResponseMessage refused = await client.GetAsync("/rtc/validate?access_token=" + ViewerPolicy.CreateToken(s_signer, room: "r", identity: "u"));
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task An_unknown_method_is_a_bad_route()
    {
        (HttpStatusCode status, _, string body) = await Post("/twirp/livekit.RoomService/Nothing", null);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("bad_route", body, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LiveKitAction.Call("Nothing"));
        Assert.Equal(LiveKitAction.Call("RoomService.CreateRoom"), LiveKitAction.Call("CreateRoom"));
        Assert.Equal(LiveKitAction.Call("RoomService.CreateRoom"), LiveKitAction.Parse("/twirp/livekit.RoomService/CreateRoom"));
    }

    [Fact]
    public void A_hidden_participant_is_announced_to_nobody_and_its_rpc_times_out()
    {
        Assert.Equal(ActionOutcome.TimedOut, PermissionSimulator.Evaluate(ObserverPolicy.Grants, LiveKitAction.PerformRpc).Outcome);
        Assert.Equal(ActionOutcome.Allowed, PermissionSimulator.Evaluate(ObserverPolicy.Grants, LiveKitAction.PublishData).Outcome);
    }

    private static async Task<(HttpStatusCode Status, string? Type, string Body)> Post(string path, string? authorization)
    {
        using FakeLiveKitServer server = new(TestTokens.Verifier);
        using HttpClient client = server.CreateClient();
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new StringContent("{}", null, "application/json") };
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
        }

        using HttpResponseMessage response = await client.SendAsync(request);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }
}
