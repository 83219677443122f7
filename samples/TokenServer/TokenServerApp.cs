using GrantGen;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;

namespace TokenServer;

/// <summary>The whole application: settings, sign-in, the token endpoint, and one page.</summary>
public static class TokenServerApp
{
    /// <summary>Builds the application; the caller runs it.</summary>
    /// <param name="args">The command line: every setting can be set with <c>--Name=value</c>.</param>
    public static WebApplication Create(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
        LiveKitServer server = LiveKitServer.Configure(builder);

        // Tokens. The settings are checked at startup and by the health check.
        builder.Services.AddGrantGen(builder.Configuration.GetSection(GrantGenOptions.SectionName));
        builder.Services.AddHealthChecks().AddGrantGen();

        // Authentication: a cookie that other sites cannot make the browser send, and that scripts cannot read.
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Sessions.ConfigureCookie);
        builder.Services.AddAuthorization();
        builder.Services.AddAntiforgery(options => options.HeaderName = Sessions.AntiforgeryHeader);

        // Rate limits and CORS, by ASP.NET Core.
        builder.Services.AddRateLimiter(options => RateLimits.Configure(options, builder.Configuration));
        builder.Services.AddCors(options => options.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins(builder.Configuration.GetSection("Cors:Origins").Get<string[]>() ?? [])
            .WithMethods("POST")
            .WithHeaders("content-type")
            .AllowCredentials()));

        WebApplication app = builder.Build();
        app.UseSecurityHeaders();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.UseRouting();
        app.UseCors();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseRateLimiter();

        app.MapTokenEndpoint("/token", choose: TokenChoice.Choose).RequireRateLimiting(RateLimits.Tokens).RequireCors(CorsPolicy);
        app.MapSessions(server);
        app.MapGet("/policies", () => PermissionMatrix.View);
        app.MapHealthChecks("/health");
        LiveKitClientScript.Map(app);
        return app;
    }

    private const string CorsPolicy = "pages of other origins";
}
