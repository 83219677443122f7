using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>Errors that are found when the application starts, and not at the first request.</summary>
public class StartupTests
{
    [Fact]
    public void Without_AddGrantGen_it_says_what_to_add()
    {
        using WebApplication app = WebApplication.CreateSlimBuilder().Build();
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(() => app.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")));
        Assert.Contains("builder.Services.AddGrantGen()", exception.Message, StringComparison.Ordinal);
        exception = Assert.Throws<InvalidOperationException>(() => app.MapLiveKitWebhook("/webhook", (_, _) => { }));
        Assert.Contains("MapLiveKitWebhook", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_token_needs_an_opt_in()
    {
        InvalidOperationException exception = await Assert.ThrowsAsync<InvalidOperationException>(() => TokenApp.StartAsync(routes => routes.MapTokenEndpoint<RecorderPolicy>("/token", (_, _) => TokenDecision.Allow())));
        Assert.Contains("RecorderPolicy joins no room", exception.Message, StringComparison.Ordinal);
        Assert.Contains(".AllowServerToken()", exception.Message, StringComparison.Ordinal);

        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<RecorderPolicy>("/token", (_, _) => TokenDecision.Allow()).AllowServerToken());
        Assert.True((await (await app.PostAsync("{}")).ClaimsAsync()).GetProperty("video").GetProperty("roomRecord").GetBoolean());
    }

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    public async Task An_endpoint_that_answers_401_to_everybody_is_logged(bool isAnonymous, bool hasScheme, bool isLogged)
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes =>
            {
                IEndpointConventionBuilder endpoint = routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage"));
                _ = isAnonymous ? endpoint.AllowAnonymous() : endpoint;
            },
            builder => _ = hasScheme ? builder.Services.AddAuthentication().AddCookie() : null);
        Assert.Equal(isLogged, app.Log.Lines.Any(line => line.Id.Name == "NoAuthentication" && line.Text.Contains("/token", StringComparison.Ordinal) && line.Text.Contains(".AllowAnonymous()", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_401_is_never_a_redirect()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")),
            builder => builder.Services.AddAuthentication("cookies").AddCookie("cookies"));
        HttpResponseMessage response = await app.PostAsync("{}", user: null);
        await response.RefusedAsync(401, null);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task A_401_of_a_scheme_that_forwards_to_cookies_is_no_redirect_either()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")),
            builder => builder.Services.AddAuthentication("any").AddCookie("cookies").AddPolicyScheme("any", null, options => options.ForwardDefault = "cookies"));
        HttpResponseMessage response = await app.PostAsync("{}", user: null);
        await response.RefusedAsync(401, null);
        Assert.Null(response.Headers.Location);
    }

    [Fact]
    public async Task The_applications_own_problem_details_are_used()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Forbid()),
            builder => builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = context => context.ProblemDetails.Extensions["custom"] = "yes"));
        HttpResponseMessage response = await app.PostAsync("{}");
        await response.RefusedAsync(403, null);
        Assert.Equal("yes", (await response.JsonAsync()).GetProperty("custom").GetString());
    }

    [Fact]
    public async Task A_caller_that_does_not_accept_JSON_gets_problem_details_all_the_same()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Forbid()),
            builder => builder.Services.AddProblemDetails());
        app.Client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        HttpResponseMessage response = await app.PostAsync("{}");
        await response.RefusedAsync(403, null);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task The_identity_is_never_the_name_that_users_choose()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (context, _) =>
        {
            context.User = new(new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.Name, "alice")], "test"));
            return TokenDecision.Allow("stage");
        }));
        await (await app.PostAsync("{}")).RefusedAsync(500, null);
    }

    [Fact]
    public async Task A_line_break_of_a_caller_begins_no_line_of_the_log()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, request) => TokenDecision.Allow(request.RoomName)));
        await (await app.PostAsync("""{"room_name":"a\nMinted a token of AdminPolicy"}""")).ClaimsAsync();
        Assert.Contains(app.Log.Lines, line => line.Text.Contains(@"in room a\u000AMinted", StringComparison.Ordinal));
    }
}
