using System.Reflection;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace GrantGen.AspNetCore.Tests.Docs;

/// <summary>The backend of docs/endpoint.md is the code between the marks below, so it runs.</summary>
public class EndpointPageTests
{
    private const string Begin = "// <page>";
    private const string End = "// </page>";

    [Fact]
    public void The_page_shows_this_code()
    {
        string folder = typeof(EndpointPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(item => item.Key == "ProjectFolder").Value!;
        string source = File.ReadAllText(Path.Combine(folder, "Docs", "EndpointPageTests.cs"));
        int begin = source.LastIndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        string[] lines = source[begin..source.LastIndexOf(End, StringComparison.Ordinal)].Trim('\n', ' ').Split('\n');
        string code = string.Join('\n', lines.Select((line, index) => index == 0 ? line : line.Length > 8 ? line[8..] : line));

        Assert.Contains($"```csharp\n{code}\n```", File.ReadAllText(Path.Combine(folder, "..", "..", "docs", "endpoint.md")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_runs()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Configuration["LiveKit:Url"] = TokenApp.ServerUrl;
        builder.Configuration["LiveKit:ApiKey"] = TokenApp.ApiKey;
        builder.Configuration["LiveKit:ApiSecret"] = TokenApp.ApiSecret;
        await using WebApplication app = Build(builder);
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        Assert.Equal(401, (int)(await client.PostAsync(new Uri("/token", UriKind.Relative), null)).StatusCode);
        Assert.Equal(401, (int)(await client.PostAsync(new Uri("/webhook", UriKind.Relative), null)).StatusCode);
    }

    private static WebApplication Build(WebApplicationBuilder builder)
    {
        // <page>
        builder.Services.AddGrantGen(builder.Configuration.GetSection("LiveKit")); // Url, ApiKey, ApiSecret; or LIVEKIT_URL and so on
        WebApplication app = builder.Build();

        app.MapTokenEndpoint<ViewerPolicy>("/token", (context, request) => context.User.IsInRole("member")
            ? TokenDecision.Allow(room: "stage") // as the authenticated user; what a client asks for beyond that is refused by name
            : TokenDecision.Forbid());

        app.MapPost("/webhook", async (HttpRequest request, TokenVerification verification) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body);
            return verification.TryVerifyWebhook(body.ToArray(), request.Headers.Authorization, out _, out _) ? Results.Ok() : Results.Unauthorized();
        });
        // </page>
        return app;
    }
}
