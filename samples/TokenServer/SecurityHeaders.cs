using GrantGen;

namespace TokenServer;

/// <summary>What a browser is told about every answer.</summary>
internal static class SecurityHeaders
{
    /// <summary>Nothing but this origin is loaded from, and nothing but it and the LiveKit server is spoken to.</summary>
    public static void UseSecurityHeaders(this WebApplication app) => app.Use((context, next) =>
    {
        IHeaderDictionary headers = context.Response.Headers;
        string server = ConnectSources(context.RequestServices.GetRequiredService<TokenKeys>().ServerUrl);
        headers.ContentSecurityPolicy = $"default-src 'self'; connect-src 'self' {server}; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    });

    /// <summary>LiveKit's client speaks HTTP and WebSocket to the address that it is given; LiveKit Cloud may send it to a region's.</summary>
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
