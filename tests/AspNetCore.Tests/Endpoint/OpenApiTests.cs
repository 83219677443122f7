using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>
/// The endpoint in the OpenAPI document of ASP.NET Core, and a refusal of the endpoint itself, which the OpenAPI metadata must not replace.
/// </summary>
public class OpenApiTests
{
    [Fact]
    public async Task The_document_has_request_responses_and_schemas()
    {
        await using TokenApp app = await StartAsync();
        JsonElement document = JsonDocument.Parse(await app.Client.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative))).RootElement;
        JsonElement post = document.GetProperty("paths").GetProperty("/token").GetProperty("post");

        JsonElement body = post.GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        Assert.Contains("TokenRequest", body.GetRawText(), StringComparison.Ordinal);
        Assert.False(post.GetProperty("requestBody").TryGetProperty("required", out JsonElement required) && required.GetBoolean());
        Assert.Equal(["201", "400", "401", "403", "413", "415", "429", "500"], post.GetProperty("responses").EnumerateObject().Select(response => response.Name).Order(StringComparer.Ordinal));
        Assert.Contains("TokenResponse", post.GetProperty("responses").GetProperty("201").GetRawText(), StringComparison.Ordinal);
        Assert.Contains("ProblemDetails", post.GetProperty("responses").GetProperty("403").GetProperty("content").GetProperty("application/problem+json").GetRawText(), StringComparison.Ordinal);

        JsonElement schemas = document.GetProperty("components").GetProperty("schemas");
        Assert.Equal(
            ["participant_attributes", "participant_identity", "participant_metadata", "participant_name", "room_config", "room_name"],
            schemas.GetProperty("TokenRequest").GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["participant_token", "server_url"], schemas.GetProperty("TokenResponse").GetProperty("properties").EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_wrong_media_type_is_answered_with_problem_details()
    {
        await using TokenApp app = await StartAsync();
        await (await app.PostAsync("{}", mediaType: "text/plain")).RefusedAsync(415, null);
    }

    private static Task<TokenApp> StartAsync() => TokenApp.StartAsync(
        routes =>
        {
            routes.MapOpenApi();
            routes.MapTokenEndpoint<ViewerPolicy>("/token", (_, _) => TokenDecision.Allow("stage")).RequireRateLimiting("tokens");
            ((IApplicationBuilder)routes).UseRateLimiter();
        },
        builder =>
        {
            builder.Services.AddOpenApi();
            builder.Services.AddRateLimiter(options => options.AddFixedWindowLimiter("tokens", window => (window.PermitLimit, window.Window) = (1000, TimeSpan.FromMinutes(1))));
        });
}
