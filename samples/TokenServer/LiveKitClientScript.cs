namespace TokenServer;

/// <summary>
/// LiveKit's browser client. <c>npm ci</c> in this folder installs it. Without it, the page works but cannot connect.
/// </summary>
internal static class LiveKitClientScript
{
    private const string Route = "/vendor/livekit-client.mjs";
    private const string Setting = "LiveKitClientScript";
    private const string Installed = "node_modules/livekit-client/dist/livekit-client.esm.mjs";

    /// <summary>The address of the script; null if the script is not installed.</summary>
    public static string? RouteIn(HttpContext context) => File.Exists(PathIn(context.RequestServices)) ? Route : null;

    /// <summary>Serves the script if it is installed.</summary>
    public static void Map(WebApplication app) => app.MapGet(Route, (HttpContext context) =>
        RouteIn(context) is null ? Results.NotFound() : Results.File(PathIn(context.RequestServices), "text/javascript"));

    private static string PathIn(IServiceProvider services)
        => Path.Combine(
            services.GetRequiredService<IWebHostEnvironment>().ContentRootPath,
            services.GetRequiredService<IConfiguration>()[Setting] ?? Installed);
}
