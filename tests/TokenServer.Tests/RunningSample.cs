using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using TokenServer;

namespace GrantGen.TokenServer.Tests;

/// <summary>The sample as a user runs it, on a free loopback port.</summary>
internal sealed class RunningSample : IAsyncDisposable
{
    private readonly WebApplication _app;

    private RunningSample(WebApplication app)
    {
        _app = app;
        Url = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());
    }

    /// <summary>The address of the sample.</summary>
    public Uri Url { get; }

    /// <summary>Starts the sample in the development environment, with additional settings.</summary>
    /// <param name="settings">Each as <c>Name=value</c>.</param>
    public static async Task<RunningSample> StartAsync(params string[] settings)
    {
        WebApplication app = TokenServerApp.Create(Arguments("Development", settings));
        await app.StartAsync();
        return new RunningSample(app);
    }

    /// <summary>A command line for the sample.</summary>
    public static string[] Arguments(string environment, params string[] settings) =>
    [
        "--urls=http://127.0.0.1:0",
        "--environment=" + environment,
        "--contentRoot=" + TestFolders.Sample,
        "--Logging:LogLevel:Default=Error",
        // The tests must not depend on a developer's own installation of the client.
        "--LiveKitClientScript=not-installed.mjs",
        .. settings.Select(setting => "--" + setting),
    ];

    /// <summary>A visitor with separate cookies.</summary>
    public Visitor Visit() => new(Url);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
