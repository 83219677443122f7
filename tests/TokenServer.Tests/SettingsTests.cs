using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Options;
using TokenServer;
using Xunit;

namespace GrantGen.TokenServer.Tests;

public sealed class SettingsTests
{
    [Fact]
    public async Task Outside_of_development_nothing_starts_without_settings()
    {
        await using WebApplication app = TokenServerApp.Create(RunningSample.Arguments("Production"));

        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync());
        Assert.Contains("LiveKit:ApiSecret is missing", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_named_is_said_to_be_configured()
    {
        await using RunningSample sample = await RunningSample.StartAsync("LiveKit:Url=wss://demo.livekit.cloud");
        using Visitor visitor = sample.Visit();

        JsonNode server = (await visitor.GetAsync("/session"))["server"]!;
        Assert.True(server["isConfigured"]!.GetValue<bool>());
        Assert.Equal("wss://demo.livekit.cloud", server["url"]!.GetValue<string>());
        using HttpResponseMessage page = await visitor.Client.GetAsync("/");
        Assert.Contains("connect-src 'self' wss://demo.livekit.cloud https://demo.livekit.cloud wss://*.livekit.cloud https://*.livekit.cloud;", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_asks_too_often_has_to_wait_and_nobody_else_has_to()
    {
        await using RunningSample sample = await RunningSample.StartAsync("RateLimits:TokensPerMinute=2");
        using Visitor vera = sample.Visit();
        using Visitor sam = sample.Visit();
        await vera.SignInAsync("vera");
        await sam.SignInAsync("sam");
        await vera.ClaimsAsync(new { });
        await vera.ClaimsAsync(new { });

        using HttpResponseMessage response = await vera.AskAsync(new { });
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        await sam.ClaimsAsync(new { });
    }

    [Theory]
    [InlineData("http://localhost:3000", true)]
    [InlineData("http://localhost:4000", false)]
    [InlineData("https://example.org", false)]
    public async Task Pages_of_the_origins_that_are_named_may_ask_for_tokens(string origin, bool isAllowed)
    {
        await using RunningSample sample = await RunningSample.StartAsync("Cors:Origins:0=http://localhost:3000");
        using Visitor visitor = sample.Visit();
        using HttpRequestMessage preflight = new(HttpMethod.Options, "/token");
        preflight.Headers.Add("Origin", origin);
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        preflight.Headers.Add("Access-Control-Request-Headers", "content-type");
        using HttpResponseMessage response = await visitor.Client.SendAsync(preflight);

        Assert.Equal(isAllowed, response.Headers.TryGetValues("Access-Control-Allow-Origin", out IEnumerable<string>? allowed));
        if (isAllowed)
        {
            Assert.Equal(origin, Assert.Single(allowed!));
        }
    }

    [Fact]
    public async Task Other_names_than_this_machines_are_not_answered()
    {
        await using RunningSample sample = await RunningSample.StartAsync();
        using Visitor visitor = sample.Visit();
        using HttpRequestMessage request = new(HttpMethod.Get, "/session");
        request.Headers.Host = "rebound.example.org";
        using HttpResponseMessage response = await visitor.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }
}
