using GrantGen;

namespace TokenServer;

/// <summary>The security headers of every response.</summary>
internal static class SecurityHeaders
{
    /// <summary>The page loads only from this origin, and connects only to it and to the LiveKit server.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        string server = ConnectSources(context.RequestServices.GetRequiredService<TokenKeys>().ServerUrl);
        headers.ContentSecurityPolicy = $"default-src 'self'; connect-src 'self' {server}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });

    /// <summary>
    /// LiveKit's client connects to the configured address by HTTP and WebSocket. LiveKit Cloud can redirect it to a regional address.
    /// </summary>
    private static string ConnectSources(string url)
    {
        Uri server = new(url);
        string s = server.Scheme is "wss" or "https" ? "s" : "";
        string sources = $"ws{s}://{server.Authority} http{s}://{server.Authority}";
        return server.Host.EndsWith(".livekit.cloud", StringComparison.OrdinalIgnoreCase)
            ? sources + " wss://*.livekit.cloud https://*.livekit.cloud"
            : sources;
    }
}
