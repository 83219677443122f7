using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>Errors that are found when the application starts, not at the first request.</summary>
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
        Assert.Equal(isLogged, app.Log.Lines.Any(line => line.Id.Name == "NoAuthentication" && line.Text.Contains("/token", StringComparison.Ordinal) && line.Text.Contains("AddAuthentication()", StringComparison.Ordinal) && line.Text.Contains(".AllowAnonymous()", StringComparison.Ordinal)));
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

    /// <summary>The application's scheme says how to sign in, where it does not send the caller to a page.</summary>
    [Fact]
    public async Task A_401_is_the_challenge_of_the_default_scheme_if_it_sends_nobody_to_a_page()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")),
            builder => builder.Services.AddAuthentication("basic").AddScheme<AuthenticationSchemeOptions, BasicHandler>("basic", null));
        HttpResponseMessage response = await app.PostAsync("{}", user: null);
        await response.RefusedAsync(401, null);
        Assert.Equal("Basic realm=\"here\"", response.Headers.WwwAuthenticate.ToString());
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

    /// <summary>Registering the service would change the application's other answers, so the endpoint writes its own.</summary>
    [Fact]
    public async Task Without_the_applications_problem_details_the_answer_is_complete_as_well()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Forbid()));
        Assert.Null(app.Services.GetService<IProblemDetailsService>());
        JsonElement problem = await (await app.PostAsync("{}")).JsonAsync();
        Assert.Equal(["type", "title", "status", "detail", "traceId"], problem.EnumerateObject().Select(property => property.Name));
        Assert.NotEqual("", problem.GetProperty("traceId").GetString());
    }

    [Theory]
    [InlineData("{", "application/json", "alice", 400, "The request is not valid", "15.5.1")]
    [InlineData("{}", "application/json", null, 401, "Not signed in", "15.5.2")]
    [InlineData("""{"room_name":"attic"}""", "application/json", "alice", 403, "Not allowed", "15.5.4")]
    [InlineData("""{"room_name":"a longer one"}""", "application/json", "alice", 413, "The body is too large", "15.5.14")]
    [InlineData("{}", "text/plain", "alice", 415, "The body is not JSON", "15.5.16")]
    [InlineData("""{"x":1}""", "application/json", "mistake", 500, "The server made a mistake", "15.6.1")]
    public async Task Each_kind_has_one_title_and_one_type(string body, string mediaType, string? user, int status, string title, string section)
    {
        foreach (bool hasService in new[] { false, true })
        {
            await using TokenApp app = await TokenApp.StartAsync(
                routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (context, _) => TokenDecision.Allow(context.User.IsInRole("mistake") ? null : "stage")),
                builder => _ = hasService ? builder.Services.AddProblemDetails() : null,
                options => options.MaxRequestBytes = 25);
            HttpResponseMessage response = await app.PostAsync(body, user, mediaType: mediaType);
            JsonElement problem = await response.JsonAsync();
            Assert.Equal((status, status, title), ((int)response.StatusCode, problem.GetProperty("status").GetInt32(), problem.GetProperty("title").GetString()));
            Assert.Equal($"https://tools.ietf.org/html/rfc9110#section-{section}", problem.GetProperty("type").GetString());
            Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
            Assert.All(app.Log.Lines.Where(line => line.Id.Name is "TokenRefused" or "TokenMistaken"), line => Assert.Equal(status < 500 ? LogLevel.Information : LogLevel.Error, line.Level));
            Assert.Single(app.Log.Lines, line => line.Id.Name is "TokenRefused" or "TokenMistaken");
        }
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

    [Theory]
    [InlineData(System.Security.Claims.ClaimTypes.NameIdentifier)]
    [InlineData("sub")]
    public async Task The_identity_is_the_users_key(string type)
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (context, _) =>
        {
            context.User = new(new System.Security.Claims.ClaimsIdentity([new(System.Security.Claims.ClaimTypes.Name, "chosen"), new(type, "u-7")], "test"));
            return TokenDecision.Allow("stage");
        }));
        Assert.Equal("u-7", (await (await app.PostAsync("{}")).ClaimsAsync()).GetProperty("sub").GetString());
    }

    [Fact]
    public async Task A_line_break_of_a_caller_begins_no_line_of_the_log()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, request) => TokenDecision.Allow(request.RoomName)));
        await (await app.PostAsync("""{"room_name":"a\nMinted a token of AdminPolicy"}""")).ClaimsAsync();
        Assert.Contains(app.Log.Lines, line => line.Text.Contains(@"in room a\u000AMinted", StringComparison.Ordinal));
    }

    private sealed class BasicHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
        : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
    {
        protected override Task<AuthenticateResult> HandleAuthenticateAsync() => Task.FromResult(AuthenticateResult.NoResult());

        protected override Task HandleChallengeAsync(AuthenticationProperties properties)
        {
            Response.StatusCode = StatusCodes.Status401Unauthorized;
            Response.Headers.WWWAuthenticate = "Basic realm=\"here\"";
            return Task.CompletedTask;
        }
    }
}
