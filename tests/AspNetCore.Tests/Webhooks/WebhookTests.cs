using System.Collections.Concurrent;
using System.Net.Http.Headers;
using System.Reflection;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace GrantGen.AspNetCore.Tests.Webhooks;

/// <summary>Webhooks as livekit-server 1.13.11 sent them.</summary>
public class WebhookTests
{
    private static readonly JsonElement s_recorded = JsonDocument.Parse(File.ReadAllText(Path.Combine(
        typeof(WebhookTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectFolder").Value!, "Webhooks", "webhooks.json"))).RootElement;

    [Fact]
    public async Task Each_recorded_one_arrives()
    {
        ConcurrentQueue<LiveKitWebhook> received = new();
        await using TokenApp app = await StartAsync(received);
        foreach (JsonElement webhook in s_recorded.GetProperty("webhooks").EnumerateArray())
        {
            Assert.Equal(200, (int)(await SendAsync(app, webhook)).StatusCode);
        }

        Assert.Equal(s_recorded.GetProperty("webhooks").EnumerateArray().Select(webhook => webhook.GetProperty("event").GetString()), received.Select(webhook => webhook.Event));
        Assert.All(received, webhook =>
        {
            Assert.NotEqual("", webhook.Id);
            Assert.Contains(webhook.RoomName, new[] { "hooks – Übung", "api-room" });
            Assert.Equal(2026, webhook.CreatedAt?.Year);
            Assert.Equal(webhook.Event.StartsWith("room", StringComparison.Ordinal), webhook.ParticipantIdentity is null);
            Assert.Equal($"LiveKitWebhook({webhook.Event}, {webhook.Id})", webhook.ToString());
        });
        Assert.Contains(received, webhook => webhook.Body.GetProperty("room").TryGetProperty("turnPassword", out _));
        Assert.DoesNotContain(app.Log.Lines, line => line.Text.Contains("turnPassword", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_body_no_token_and_an_old_token_are_401()
    {
        ConcurrentQueue<LiveKitWebhook> received = new();
        await using TokenApp app = await StartAsync(received);
        JsonElement first = s_recorded.GetProperty("webhooks")[0];
        await (await SendAsync(app, first, body => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body) + " "))).RefusedAsync(401, null);
        await (await SendAsync(app, first, authorization: null)).RefusedAsync(401, null);
        ((FakeTimeProvider)app.Services.GetRequiredService<TimeProvider>()).Advance(TimeSpan.FromHours(1));
        await (await SendAsync(app, first)).RefusedAsync(401, null);
        Assert.Empty(received);
    }

    [Fact]
    public async Task A_long_body_is_413()
    {
        await using TokenApp app = await StartAsync(new ConcurrentQueue<LiveKitWebhook>(), maxBytes: 500);
        await (await SendAsync(app, s_recorded.GetProperty("webhooks")[0])).RefusedAsync(413, null);
        await (await SendAsync(app, s_recorded.GetProperty("webhooks")[0], isChunked: true)).RefusedAsync(413, null);
    }

    [Theory]
    [InlineData("/async")]
    [InlineData("/services")]
    [InlineData("/result")]
    public async Task Other_forms_of_the_delegate_are_called(string path)
    {
        ConcurrentQueue<LiveKitWebhook> received = new();
        await using TokenApp app = await StartAsync(received);
        Assert.Equal(path == "/result" ? 202 : 200, (int)(await SendAsync(app, s_recorded.GetProperty("webhooks")[0], path: path)).StatusCode);
        Assert.Single(received);
    }

    /// <summary>A policy for all endpoints would lock the server out.</summary>
    [Fact]
    public async Task Anonymous_callers_are_allowed()
    {
        await using TokenApp app = await StartAsync(new ConcurrentQueue<LiveKitWebhook>());
        Assert.All(app.Services.GetRequiredService<EndpointDataSource>().Endpoints, endpoint => Assert.NotNull(endpoint.Metadata.GetMetadata<IAllowAnonymous>()));
    }

    private static Task<TokenApp> StartAsync(ConcurrentQueue<LiveKitWebhook> received, int? maxBytes = null) => TokenApp.StartAsync(
        routes =>
        {
            routes.MapLiveKitWebhook("/webhook", (_, webhook) => received.Enqueue(webhook));
            routes.MapLiveKitWebhook("/async", async (context, webhook) =>
            {
                await Task.Yield();
                received.Enqueue(webhook);
            });
            routes.MapLiveKitWebhook("/services", (LiveKitWebhook webhook, ConcurrentQueue<LiveKitWebhook> queue) => queue.Enqueue(webhook));
            routes.MapLiveKitWebhook("/result", (LiveKitWebhook webhook) =>
            {
                received.Enqueue(webhook);
                return Results.Accepted();
            });
        },
        builder =>
        {
            builder.Services.AddSingleton(received);
            builder.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(s_recorded.GetProperty("validAt").GetInt64())));
        },
        options =>
        {
            options.ApiKey = s_recorded.GetProperty("key").GetString();
            options.ApiSecret = s_recorded.GetProperty("secret").GetString();
            options.MaxWebhookBytes = maxBytes ?? options.MaxWebhookBytes;
        });

    private static async Task<HttpResponseMessage> SendAsync(TokenApp app, JsonElement webhook, Func<byte[], byte[]>? change = null, string? authorization = "", string path = "/webhook", bool isChunked = false)
    {
        byte[] body = webhook.GetProperty("bodyBase64").GetBytesFromBase64();
        using HttpRequestMessage request = new(HttpMethod.Post, path) { Content = new ByteArrayContent(change?.Invoke(body) ?? body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/webhook+json");
        request.Headers.TransferEncodingChunked = isChunked;
        if (authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", webhook.GetProperty("headers").GetProperty("Authorization").GetString());
        }

        return await app.Client.SendAsync(request);
    }
}
