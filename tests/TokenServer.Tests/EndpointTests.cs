using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace GrantGen.TokenServer.Tests;

public sealed class EndpointTests : IAsyncLifetime
{
    private RunningSample _sample = null!;

    public async Task InitializeAsync() => _sample = await RunningSample.StartAsync();

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [Fact]
    public async Task Nobody_gets_a_token_before_signing_in()
    {
        using Visitor visitor = _sample.Visit();
        using HttpResponseMessage response = await visitor.AskAsync(new { room_name = "town-hall" });

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("vera", 900, """{"roomJoin":true,"canPublish":false,"canPublishData":true,"room":"town-hall"}""")]
    [InlineData("sam", 3_600, """{"roomJoin":true,"canPublishSources":["camera","microphone"],"canUpdateOwnMetadata":true,"room":"town-hall"}""")]
    [InlineData("mona", 14_400, """{"roomJoin":true,"roomAdmin":true,"canUpdateOwnMetadata":true,"canSubscribeMetrics":true,"room":"town-hall"}""")]
    public async Task A_token_has_the_claims_of_the_policy_of_the_role(string user, long life, string video)
    {
        using Visitor visitor = _sample.Visit();
        await visitor.SignInAsync(user);

        JsonObject claims = await visitor.ClaimsAsync(new { room_name = "town-hall", participant_identity = user });

        Assert.True(JsonNode.DeepEquals(JsonNode.Parse(video), claims["video"]), claims.ToJsonString());
        Assert.Equal(user, claims["sub"]!.GetValue<string>());
        Assert.Equal("devkey", claims["iss"]!.GetValue<string>());
        Assert.Equal(life, claims["exp"]!.GetValue<long>() - claims["nbf"]!.GetValue<long>());
    }

    [Fact]
    public async Task Who_names_no_room_is_in_the_first()
    {
        using Visitor visitor = _sample.Visit();
        await visitor.SignInAsync("vera");

        Assert.Equal("town-hall", (await visitor.ClaimsAsync(new { }))["video"]!["room"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("""{"participant_identity":"mona"}""", "participant_identity")]
    [InlineData("""{"participant_name":"Mona"}""", "participant_name")]
    [InlineData("""{"participant_metadata":"{\"role\":\"moderator\"}"}""", "participant_metadata")]
    [InlineData("""{"participant_attributes":{"role":"moderator"}}""", "participant_attributes")]
    [InlineData("""{"room_config":{"agents":[{"agent_name":"spy"}]}}""", "room_config")]
    [InlineData("""{"room_name":"backstage"}""", "room_name")]
    [InlineData("""{"room_name":"no-such-room"}""", "room_name")]
    public async Task A_viewer_is_refused_what_is_not_a_viewers_choice(string body, string field)
    {
        using Visitor visitor = _sample.Visit();
        await visitor.SignInAsync("vera");
        using HttpResponseMessage response = await visitor.AskAsync(JsonNode.Parse(body)!);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Equal(field, (await response.Content.ReadFromJsonAsync<JsonNode>())!["field"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_room_that_is_closed_to_viewers_is_open_to_speakers()
    {
        using Visitor visitor = _sample.Visit();
        await visitor.SignInAsync("sam");

        Assert.Equal("backstage", (await visitor.ClaimsAsync(new { room_name = "backstage" }))["video"]!["room"]!.GetValue<string>());
    }

    [Fact]
    public async Task Another_sign_in_is_another_role_and_after_signing_out_there_is_none()
    {
        using Visitor visitor = _sample.Visit();
        await visitor.SignInAsync("mona");
        JsonNode session = await visitor.SignInAsync("vera");
        Assert.Equal("viewer", session["user"]!["role"]!.GetValue<string>());
        Assert.False((await visitor.ClaimsAsync(new { }))["video"]!["canPublish"]!.GetValue<bool>());

        using HttpResponseMessage left = await visitor.SignOutAsync();
        left.EnsureSuccessStatusCode();
        using HttpResponseMessage refused = await visitor.AskAsync(new { });
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Fact]
    public async Task No_other_site_can_sign_a_visitor_in_or_out()
    {
        using Visitor visitor = _sample.Visit();
        using HttpResponseMessage signedIn = await visitor.Client.PostAsJsonAsync("/session", new { user = "mona" });
        Assert.Equal(HttpStatusCode.BadRequest, signedIn.StatusCode);

        await visitor.SignInAsync("vera");
        using HttpResponseMessage signedOut = await visitor.Client.DeleteAsync("/session");
        Assert.Equal(HttpStatusCode.BadRequest, signedOut.StatusCode);
        Assert.Equal("vera", (await visitor.GetAsync("/session"))["user"]!["id"]!.GetValue<string>());
    }

    [Fact]
    public async Task The_cookie_is_hidden_from_scripts_and_from_other_sites()
    {
        using Visitor visitor = _sample.Visit();
        string antiforgery = (await visitor.GetAsync("/session"))["antiforgery"]!.GetValue<string>();
        using HttpRequestMessage request = new(HttpMethod.Post, "/session") { Content = JsonContent.Create(new { user = "vera" }) };
        request.Headers.Add("X-Antiforgery", antiforgery);
        using HttpResponseMessage response = await visitor.Client.SendAsync(request);

        string cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"), header => header.StartsWith("token-server=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Every_answer_says_where_a_page_may_load_from()
    {
        using Visitor visitor = _sample.Visit();
        foreach (string path in new[] { "/", "/app.js", "/session", "/policies", "/not-there" })
        {
            using HttpResponseMessage response = await visitor.Client.GetAsync(path);
            string policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'self'; connect-src 'self' ws://localhost:7880 http://localhost:7880;", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_settings_are_healthy_and_no_server_is_pretended()
    {
        using Visitor visitor = _sample.Visit();

        Assert.Equal("Healthy", await visitor.Client.GetStringAsync("/health"));
        JsonNode server = (await visitor.GetAsync("/session"))["server"]!;
        Assert.False(server["isConfigured"]!.GetValue<bool>());
        Assert.Null(server["clientScript"]);
        using HttpResponseMessage script = await visitor.Client.GetAsync("/vendor/livekit-client.mjs");
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
    }

    [Theory]
    [InlineData("Join", "true granted", "true granted", "true granted")]
    [InlineData("See and hear others", "true default", "true default", "true default")]
    [InlineData("Publish a camera", "false denied", "true granted", "true default")]
    [InlineData("Share a screen", "false denied", "false denied", "true default")]
    [InlineData("Send data: chat, RPC", "true granted", "true default", "true default")]
    [InlineData("Change its own name, metadata, attributes", "false default", "true granted", "true granted")]
    [InlineData("Moderate this room: mute, remove", "false default", "false default", "true granted")]
    public async Task The_matrix_says_what_may_be_done_and_why(string words, string viewer, string speaker, string moderator)
    {
        using Visitor visitor = _sample.Visit();
        JsonNode matrix = await visitor.GetAsync("/policies");

        JsonNode cells = Assert.Single(matrix["rows"]!.AsArray(), row => row!["words"]!.GetValue<string>() == words)!["cells"]!;
        Assert.Equal([viewer, speaker, moderator], new[] { "viewer", "speaker", "moderator" }.Select(role => $"{cells[role]!["may"]} {cells[role]!["reason"]}"));
    }
}
