using System.Collections.Concurrent;
using System.Security.Claims;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore.Tests;

/// <summary>An application on Kestrel, on a loopback port. The header <c>X-User</c> signs a caller in.</summary>
internal sealed class TokenApp : IAsyncDisposable
{
    public const string ServerUrl = "wss://livekit.example.com";
    public const string ApiKey = "APIkey";
    public const string ApiSecret = "a-secret-of-more-than-thirty-two-bytes-0123456789";

    private readonly WebApplication _app;

    private TokenApp(WebApplication app, LogLines log)
    {
        _app = app;
        Log = log;
        Client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>Calls the application.</summary>
    public HttpClient Client { get; }

    /// <summary>Everything that was logged.</summary>
    public LogLines Log { get; }

    /// <summary>The application's services.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Starts an application.</summary>
    public static async Task<TokenApp> StartAsync(Action<IEndpointRouteBuilder> map, Action<WebApplicationBuilder>? configure = null, Action<GrantGenOptions>? options = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        LogLines log = new();
        builder.Logging.ClearProviders().AddProvider(log).SetMinimumLevel(LogLevel.Trace);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddGrantGen(settings =>
        {
            settings.Url = ServerUrl;
            settings.ApiKey = ApiKey;
            settings.ApiSecret = ApiSecret;
            options?.Invoke(settings);
        });
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.Use((context, next) =>
        {
            if (context.Request.Headers["X-User"].ToString() is { Length: > 0 } user)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user), new Claim(ClaimTypes.Role, user)], "test"));
            }

            return next(context);
        });
        map(app);
        await app.StartAsync();
        return new TokenApp(app, log);
    }

    /// <summary>Requests a token.</summary>
    public async Task<HttpResponseMessage> PostAsync(string? body, string? user = "alice", string path = "/token", string mediaType = "application/json")
    {
        using HttpRequestMessage request = new(HttpMethod.Post, path);
        request.Content = body is null ? null : new StringContent(body, Encoding.UTF8, mediaType);
        if (user is not null)
        {
            request.Headers.Add("X-User", user);
        }

        return await Client.SendAsync(request);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
    }
}

/// <summary>Collects the log entries.</summary>
internal sealed class LogLines : ILoggerProvider, ILogger
{
    private readonly ConcurrentQueue<(LogLevel Level, EventId Id, string Text)> _lines = new();

    public IReadOnlyCollection<(LogLevel Level, EventId Id, string Text)> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull
        => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        => _lines.Enqueue((logLevel, eventId, formatter(state, exception) + exception));

    public void Dispose()
    {
    }
}
