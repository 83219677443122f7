using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore.Tests.Endpoint;

/// <summary>The forms of the delegate. That they compile is half of the test.</summary>
public class DelegateTests
{
    [Fact]
    public async Task Each_form_is_called()
    {
        await using TokenApp app = await TokenApp.StartAsync(
            routes =>
            {
                routes.MapTokenEndpoint<ViewerPolicy>("/0", (_, _) => TokenDecision.Allow("stage"));
                routes.MapTokenEndpoint<ViewerPolicy>("/1", async (_, _) =>
                {
                    await Task.Yield();
                    return TokenDecision.Allow("stage");
                });
                routes.MapTokenEndpoint<ViewerPolicy>("/2", (_, _) => DecideLaterAsync());
                routes.MapTokenEndpoint<ViewerPolicy>("/3", (_, _) => DecideSoonAsync());
                routes.MapTokenEndpoint<ViewerPolicy>("/4", Decide);
                routes.MapTokenEndpoint<ViewerPolicy>("/5", DecideAsync);
                routes.MapTokenEndpoint<ViewerPolicy>("/6", (TokenRequest request, Rooms rooms, CancellationToken _) => TokenDecision.Allow(rooms.Of(request)));
                routes.MapTokenEndpoint<ViewerPolicy>("/7", async (HttpContext context, TokenRequest request, Rooms rooms) =>
                {
                    await Task.Yield();
                    return context.Request.Path == "/7" ? TokenDecision.Allow(rooms.Of(request)) : TokenDecision.Forbid();
                });
                routes.MapTokenEndpoint<ViewerPolicy>("/8", (Rooms rooms) => Task.FromResult(TokenDecision.Allow(rooms.Of(new TokenRequest()))));
                routes.MapTokenEndpoint<ViewerPolicy>("/9", (HttpContext _, TokenRequest _) => TokenDecision.Allow("stage"));
                routes.MapTokenEndpoint("/10", (_, _) => TokenDecision.Allow<ViewerPolicy>("stage"));
                routes.MapTokenEndpoint("/11", async (_, _) =>
                {
                    await Task.Yield();
                    return TokenDecision.Allow<ViewerPolicy>("stage");
                });
                routes.MapTokenEndpoint("/12", (_, _) => Task.FromResult(TokenDecision.Allow<ViewerPolicy>("stage")));
                routes.MapTokenEndpoint("/13", (Rooms rooms) => TokenDecision.Allow<ViewerPolicy>(rooms.Of(new TokenRequest())));
                routes.MapTokenEndpoint("/14", async (Rooms rooms) =>
                {
                    await Task.Yield();
                    return TokenDecision.Allow<ViewerPolicy>(rooms.Of(new TokenRequest()));
                });
            },
            builder => builder.Services.AddScoped<Rooms>());
        for (int form = 0; form <= 14; form++)
        {
            Assert.Equal("stage", (await (await app.PostAsync("{}", path: $"/{form}")).ClaimsAsync()).GetProperty("video").GetProperty("room").GetString());
        }
    }

    [Fact]
    public async Task An_exception_of_the_delegate_is_the_applications()
    {
        await using TokenApp app = await TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (Rooms rooms) => TokenDecision.Allow(rooms.Fail())), builder => builder.Services.AddScoped<Rooms>());
        Assert.Equal(500, (int)(await app.PostAsync("{}")).StatusCode);
        Assert.Contains(app.Log.Lines, line => line.Text.Contains("NotSupportedException: rooms", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_delegate_that_returns_something_else_is_found_when_it_is_mapped()
        => await Assert.ThrowsAsync<ArgumentException>(() => TokenApp.StartAsync(routes => routes.MapTokenEndpoint<ViewerPolicy>("/token", (Rooms _) => "stage")));

    private static TokenDecision Decide(HttpContext context, TokenRequest request) => TokenDecision.Allow(request.RoomName ?? "stage");

    private static Task<TokenDecision> DecideAsync(HttpContext context, TokenRequest request) => Task.FromResult(Decide(context, request));

    private static Task<TokenDecision> DecideLaterAsync() => Task.FromResult(TokenDecision.Allow("stage"));

    private static ValueTask<TokenDecision> DecideSoonAsync() => new(TokenDecision.Allow("stage"));

    private sealed class Rooms
    {
        public string Of(TokenRequest request) => request.RoomName ?? "stage";

        public string Fail() => throw new NotSupportedException("rooms");
    }
}
