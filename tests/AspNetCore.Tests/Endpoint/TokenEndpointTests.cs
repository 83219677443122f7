using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>The responses to a caller.</summary>
public class TokenEndpointTests
{
    [Fact]
    public async Task The_answer_is_the_standard_one()
    {
        await using TokenApp app = await StartAsync();
        HttpResponseMessage response = await app.PostAsync("""{"room_name":"stage"}""");

        Assert.Equal(201, (int)response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        JsonElement answer = await response.JsonAsync();
        Assert.Equal(["participant_token", "server_url"], answer.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(TokenApp.ServerUrl, answer.GetProperty("server_url").GetString());

        JsonElement claims = await (await app.PostAsync("{}")).ClaimsAsync();
        Assert.Equal("alice", claims.GetProperty("sub").GetString());
        Assert.Equal(TokenApp.ApiKey, claims.GetProperty("iss").GetString());
        Assert.Equal("stage", claims.GetProperty("video").GetProperty("room").GetString());
        Assert.False(claims.GetProperty("video").GetProperty("canPublish").GetBoolean());
        Assert.Equal(15 * 60, claims.GetProperty("exp").GetInt64() - claims.GetProperty("nbf").GetInt64());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"room_config":{}}""")]
    [InlineData("""{"room_config":null}""")]
    [InlineData("""{"a_field_of_next_year":{"a":[1]}}""")]
    [InlineData("""{"room_name":"stage","participant_identity":"alice","participant_name":"","participant_metadata":""}""")]
    public async Task What_names_nothing_that_was_not_granted_is_served(string? body)
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync(body)).ClaimsAsync();
    }

    /// <summary><c>curl -X POST</c> sends neither a body nor a length, and so no media type; .NET's client sends a length.</summary>
    [Fact]
    public async Task A_request_without_a_body_and_without_a_length_is_served()
    {
        await using TokenApp app = await StartAsync();
        using TcpClient client = new();
        await client.ConnectAsync(app.Client.BaseAddress!.Host, app.Client.BaseAddress.Port);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync("POST /token HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nX-User: alice\r\nConnection: close\r\n\r\n"u8.ToArray());
        using StreamReader reader = new(stream);
        Assert.Equal("HTTP/1.1 201 Created", await reader.ReadLineAsync());
    }

    [Theory]
    [InlineData("""{"participant_identity":"bob"}""", "participant_identity")]
    [InlineData("""{"participant_identity":"Alice"}""", "participant_identity")]
    [InlineData("""{"room_name":"other"}""", "room_name")]
    [InlineData("""{"participant_name":"The Boss"}""", "participant_name")]
    [InlineData("""{"participant_metadata":"{\"admin\":true}"}""", "participant_metadata")]
    [InlineData("""{"participant_attributes":{"role":"admin"}}""", "participant_attributes")]
    [InlineData("""{"room_config":{"agents":[{"agent_name":"spy"}]}}""", "room_config")]
    [InlineData("""{"room_config":[1]}""", "room_config")]
    public async Task What_was_not_granted_is_refused_by_name(string body, string field)
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync(body)).RefusedAsync(403, field);
    }

    [Fact]
    public async Task What_the_delegate_takes_over_is_granted()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ModeratorPolicy>("/token", (_, request) => TokenDecision.Allow(
            request.RoomName,
            options: new ParticipantOptions { Name = request.ParticipantName, Metadata = request.ParticipantMetadata, Attributes = request.ParticipantAttributes })));
        JsonElement claims = await (await app.PostAsync("""{"room_name":"mine","participant_name":"Alice","participant_metadata":"m","participant_attributes":{"k":"v"}}""")).ClaimsAsync();

        Assert.Equal("mine", claims.GetProperty("video").GetProperty("room").GetString());
        Assert.Equal("Alice", claims.GetProperty("name").GetString());
        Assert.Equal("m", claims.GetProperty("metadata").GetString());
        Assert.Equal("v", claims.GetProperty("attributes").GetProperty("k").GetString());
    }

    [Fact]
    public async Task A_room_configuration_is_granted_where_the_policy_has_it()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<AgentPolicy>(
            "/token", (_, request) => TokenDecision.Allow("stage", allowAgents: ["helper"])));

        JsonElement claims = await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"helper"}]}}""")).ClaimsAsync();
        Assert.Equal("helper", claims.GetProperty("roomConfig").GetProperty("agents")[0].GetProperty("agentName").GetString());
        await (await app.PostAsync("""{"room_config":{"agents":[{"agent_name":"helper"},{"agent_name":"spy"}]}}""")).RefusedAsync(403, "room_config");
    }

    [Theory]
    [InlineData("viewer", false)]
    [InlineData("moderator", true)]
    public async Task Several_policies_are_served_by_role(string user, bool isAdmin)
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint("/token", choose: (context, _) => context.User.IsInRole("moderator")
            ? TokenDecision.Allow<ModeratorPolicy>("stage")
            : TokenDecision.Allow<ViewerPolicy>("stage")));
        JsonElement video = (await (await app.PostAsync("{}", user)).ClaimsAsync()).GetProperty("video");
        Assert.Equal(isAdmin, video.TryGetProperty("roomAdmin", out JsonElement admin) && admin.GetBoolean());
    }

    [Fact]
    public async Task A_constant_room_and_a_template_are_filled()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes =>
        {
            routes.MapTokenEndpoint<LobbyPolicy>("/lobby", (_, _) => TokenDecision.Allow());
            routes.MapTokenEndpoint<ClassPolicy>("/class", (_, _) => TokenDecision.Allow(holes: new Dictionary<string, string> { ["classId"] = "7" }));
        });
        Assert.Equal("lobby", (await (await app.PostAsync("""{"room_name":"lobby"}""", path: "/lobby")).ClaimsAsync()).GetProperty("video").GetProperty("room").GetString());
        await (await app.PostAsync("""{"room_name":"attic"}""", path: "/lobby")).RefusedAsync(403, "room_name");
        Assert.Equal("class-7", (await (await app.PostAsync("{}", path: "/class")).ClaimsAsync()).GetProperty("video").GetProperty("room").GetString());
        await (await app.PostAsync("""{"room_name":"class-8"}""", path: "/class")).RefusedAsync(403, "room_name");
        await (await app.PostAsync("""{"room_name":"class-7"}""", path: "/class")).ClaimsAsync();
        Assert.Contains(app.Log.Lines, line => line.Text.Contains("ClassPolicy for alice in room class-7", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_anonymous_caller_gets_a_token_only_where_that_is_said()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes =>
        {
            routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage"));
            routes.MapTokenEndpoint<ViewerPolicy>("/open", (_, _) => TokenDecision.Allow("stage")).AllowAnonymous();
        });
        HttpResponseMessage unknown = await app.PostAsync("{}", user: null);
        await unknown.RefusedAsync(401, null);
        Assert.Equal("Bearer", unknown.Headers.WwwAuthenticate.ToString());

        string first = (await (await app.PostAsync("{}", user: null, path: "/open")).ClaimsAsync()).GetProperty("sub").GetString()!;
        string second = (await (await app.PostAsync("{}", user: null, path: "/open")).ClaimsAsync()).GetProperty("sub").GetString()!;
        Assert.StartsWith("anonymous-", first, StringComparison.Ordinal);
        Assert.NotEqual(first, second);
        await (await app.PostAsync("""{"participant_identity":"alice"}""", user: null, path: "/open")).RefusedAsync(403, "participant_identity");
    }

    [Fact]
    public async Task The_delegate_refuses_in_its_own_words()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes =>
        {
            routes.MapTokenEndpoint<ViewerPolicy>("/field", (_, _) => TokenDecision.Refuse("room_name", "room_name is a room that you are not invited to."));
            routes.MapTokenEndpoint<ViewerPolicy>("/caller", async (_, _) =>
            {
                await Task.Yield();
                return TokenDecision.Forbid();
            });
        });
        HttpResponseMessage response = await app.PostAsync("{}", path: "/field");
        await response.RefusedAsync(403, "room_name");
        Assert.Equal("room_name is a room that you are not invited to.", (await response.JsonAsync()).GetProperty("detail").GetString());
        await (await app.PostAsync("{}", path: "/caller")).RefusedAsync(403, null);
    }

    [Theory]
    [InlineData("{", 400, null)]
    [InlineData("[]", 400, null)]
    [InlineData("null", 400, null)]
    [InlineData("\"x\"", 400, null)]
    [InlineData("{} {}", 400, null)]
    [InlineData("""{"room_name":7}""", 400, "room_name")]
    [InlineData("""{"participant_attributes":{"a":1}}""", 400, "participant_attributes")]
    [InlineData("""{"participant_attributes":"x"}""", 400, "participant_attributes")]
    [InlineData("\u0000\u0001", 400, null)]
    public async Task A_body_that_is_not_what_it_should_be_is_refused(string body, int status, string? field)
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync(body)).RefusedAsync(status, field);
    }

    [Fact]
    public async Task Deep_long_and_other_bodies_are_refused()
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync("{\"room_config\":" + new string('[', 5000) + new string(']', 5000) + "}")).RefusedAsync(400, null);
        await (await app.PostAsync($"{{\"participant_metadata\":\"{new string('x', 70_000)}\"}}")).RefusedAsync(413, null);

        await (await app.PostAsync("room_name=stage", mediaType: "application/x-www-form-urlencoded")).RefusedAsync(415, null);
        await (await app.PostAsync("{}", mediaType: "text/plain")).RefusedAsync(415, null);
        Assert.Equal(405, (int)(await app.Client.GetAsync(new Uri("/token", UriKind.Relative))).StatusCode);

        // The limit also applies without a Content-Length header.
        using HttpRequestMessage chunked = new(HttpMethod.Post, "/token") { Content = new StreamContent(new MemoryStream(new byte[200_000])) };
        chunked.Headers.TransferEncodingChunked = true;
        chunked.Headers.Add("X-User", "alice");
        chunked.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        await (await app.Client.SendAsync(chunked)).RefusedAsync(413, null);
    }

    [Fact]
    public async Task A_value_over_a_limit_of_the_server_is_refused_by_name()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, request) => TokenDecision.Allow(request.RoomName)));
        HttpResponseMessage response = await app.PostAsync($"{{\"room_name\":\"{new string('r', 300)}\"}}");
        await response.RefusedAsync(400, "room_name");
        Assert.Contains("256", (await response.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);

        // A missing room is the application's mistake: the delegate should have checked it.
        await (await app.PostAsync("{}")).RefusedAsync(500, null);
    }

    [Fact]
    public async Task The_log_says_who_got_what_and_holds_no_token_and_no_secret()
    {
        await using TokenApp app = await StartAsync();
        string token = (await (await app.PostAsync("{}")).JsonAsync()).GetProperty("participant_token").GetString()!;
        await app.PostAsync("""{"room_name":"other"}""");

        Assert.Contains(app.Log.Lines, line => line.Id.Id == 1 && line.Id.Name == "TokenMinted" && line.Text.Contains("ViewerPolicy for alice in room stage", StringComparison.Ordinal));
        Assert.Contains(app.Log.Lines, line => line.Id.Id == 2 && line.Text.Contains("room_name", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.Lines, line => line.Text.Contains(token.Split('.')[2], StringComparison.Ordinal) || line.Text.Contains(TokenApp.ApiSecret, StringComparison.Ordinal));
    }

    private static Task<TokenApp> StartAsync()
        => TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")));
}
