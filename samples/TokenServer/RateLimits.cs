using System.Globalization;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace TokenServer;

/// <summary>Limits for requests of tokens and for sign-ins.</summary>
internal static class RateLimits
{
    public const string Tokens = "tokens";

    public const string SignIns = "sign-ins";

    public static void Configure(RateLimiterOptions options, IConfiguration configuration)
    {
        int tokens = configuration.GetValue("RateLimits:TokensPerMinute", 30);
        int signIns = configuration.GetValue("RateLimits:SignInsPerMinute", 60);
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out TimeSpan wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };

        // A user's requests are counted together, from any address. Anonymous callers are counted by address.
        options.AddPolicy(Tokens, context => PerMinute(context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? AddressOf(context), tokens));
        options.AddPolicy(SignIns, context => PerMinute(AddressOf(context), signIns));
    }

    private static string AddressOf(HttpContext context) => $"address {context.Connection.RemoteIpAddress}";

    private static RateLimitPartition<string> PerMinute(string who, int permits)
        => RateLimitPartition.GetFixedWindowLimiter(who, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) });
}
