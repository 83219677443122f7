using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>A mistake of the application is a 500 with a log entry that names the policy and the reason, and blames no field of the request.</summary>
public class ApplicationMistakeTests
{
    public static TheoryData<string, string> Mistakes => new()
    {
        { "/no-room", "The room name is null" },
        { "/room-of-constant", "Room is set, and the policy names another" },
        { "/room-of-template", "Room is set, and the policy has a template for it" },
        { "/no-hole", "no value for 'classId'" },
        { "/ttl", "at most the 900 seconds of the policy" },
        { "/long-room", "at most 256" },
        { "/empty-identity", "The identity is empty" },
        { "/null", "returned null" },
        { "/no-policy", "names no policy" },
        { "/server-token", "AllowServerToken" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task It_is_logged_and_answered_with_500(string path, string reason)
    {
        await using TokenApp app = await StartAsync();
        HttpResponseMessage response = await app.PostAsync("""{"room_name":"stage","participant_name":"Alice"}""", path: path);
        await response.RefusedAsync(500, null);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.DoesNotContain(reason, (await response.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);

        (LogLevel level, _, string text) = Assert.Single(app.Log.Lines, line => line.Id.Name == "TokenMistaken");
        Assert.Equal(LogLevel.Error, level);
        Assert.Contains(reason, text, StringComparison.Ordinal);
        Assert.Matches($"No token of ({(path == "/no-policy" ? "no policy" : @"\w+Policy")}) was minted", text);
        Assert.DoesNotContain("(Parameter", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_development_the_response_has_the_reason()
    {
        await using TokenApp app = await StartAsync(configure: builder => builder.Environment.EnvironmentName = "Development");
        HttpResponseMessage response = await app.PostAsync("{}", path: "/no-room");
        await response.RefusedAsync(500, null);
        Assert.Contains("The room name is null", (await response.JsonAsync()).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/prefixed", """{"room_name":"RRR"}""", "room_name")]
    [InlineData("/identity-of-name", """{"participant_name":"RRR"}""", "participant_name")]
    public async Task A_value_that_contains_a_field_is_the_callers(string path, string body, string field)
    {
        await using TokenApp app = await StartAsync();
        string longBody = body.Replace("RRR", new string('r', 300), StringComparison.Ordinal);
        await (await app.PostAsync(longBody, path: path)).RefusedAsync(400, field);
    }

    [Fact]
    public async Task Invalid_is_400_and_refuse_is_403()
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync("{}", path: "/invalid")).RefusedAsync(400, "room_name");
        await (await app.PostAsync("{}", path: "/refuse")).RefusedAsync(403, "room_name");
    }

    private static Task<TokenApp> StartAsync(Action<WebApplicationBuilder>? configure = null) => TokenApp.StartAsync(
        routes =>
        {
            routes.MapTokenEndpoint<ViewerPolicy>("/no-room", (_, _) => TokenDecision.Allow());
            routes.MapTokenEndpoint<LobbyPolicy>("/room-of-constant", (_, _) => TokenDecision.Allow("attic"));
            routes.MapTokenEndpoint<ClassPolicy>("/room-of-template", (_, request) => TokenDecision.Allow(request.RoomName, holes: new Dictionary<string, string> { ["classId"] = "7" }));
            routes.MapTokenEndpoint<ClassPolicy>("/no-hole", (_, _) => TokenDecision.Allow());
            routes.MapTokenEndpoint<ViewerPolicy>("/ttl", (_, _) => TokenDecision.Allow("stage", options: new ParticipantOptions { Ttl = TimeSpan.FromDays(2) }));
            routes.MapTokenEndpoint<ViewerPolicy>("/long-room", (_, _) => TokenDecision.Allow(new string('x', 300)));
            routes.MapTokenEndpoint<ViewerPolicy>("/empty-identity", (_, _) => TokenDecision.Allow("stage", identity: ""));
            routes.MapTokenEndpoint<ViewerPolicy>("/null", (_, _) => (TokenDecision)null!);
            routes.MapTokenEndpoint("/no-policy", (_, _) => TokenDecision.Allow("stage"));
            routes.MapTokenEndpoint("/server-token", (_, _) => TokenDecision.Allow<RecorderPolicy>());
            routes.MapTokenEndpoint<ViewerPolicy>("/prefixed", (_, request) => TokenDecision.Allow("team-" + request.RoomName));
            routes.MapTokenEndpoint<ViewerPolicy>("/identity-of-name", (_, request) => TokenDecision.Allow("stage", "user-" + request.ParticipantName));
            routes.MapTokenEndpoint<ViewerPolicy>("/invalid", (_, _) => TokenDecision.Invalid("room_name", "room_name is missing."));
            routes.MapTokenEndpoint<ViewerPolicy>("/refuse", (_, _) => TokenDecision.Refuse("room_name"));
        },
        configure);
}
