using System.Security.Claims;
using GrantGen;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace TokenServer;

/// <summary>Sign-in and sign-out, and the data that the page needs before it requests a token.</summary>
internal static class Sessions
{
    public const string AntiforgeryHeader = "X-Antiforgery";

    public static void ConfigureCookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "token-server";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);

        // There is no sign-in page to redirect to.
        options.Events.OnRedirectToLogin = context => Status(context, StatusCodes.Status401Unauthorized);
        options.Events.OnRedirectToAccessDenied = context => Status(context, StatusCodes.Status403Forbidden);
    }

    public static void MapSessions(this WebApplication app, LiveKitServer server)
    {
        app.MapGet("/session", (HttpContext context) => View(context, server));

        app.MapPost("/session", async (SignIn signIn, HttpContext context, IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return NotFromOurPage();
            }

            if (DemoUsers.Find(signIn.User) is not { } user)
            {
                return Results.Problem("There is no such demo user.", statusCode: StatusCodes.Status400BadRequest);
            }

            Claim[] claims = [new(ClaimTypes.NameIdentifier, user.Id), new(ClaimTypes.Name, user.Name), new(ClaimTypes.Role, user.Role)];
            context.User = new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
            await context.SignInAsync(context.User);
            return Results.Ok(View(context, server));
        }).RequireRateLimiting(RateLimits.SignIns);

        app.MapDelete("/session", async (HttpContext context, IAntiforgery antiforgery) =>
        {
            if (!await antiforgery.IsRequestValidAsync(context))
            {
                return NotFromOurPage();
            }

            await context.SignOutAsync();
            context.User = new ClaimsPrincipal(new ClaimsIdentity());
            return Results.Ok(View(context, server));
        });
    }

    /// <summary>The view for the user of the request. The anti-forgery token is valid only for this user.</summary>
    private static SessionView View(HttpContext context, LiveKitServer server) => new(
        DemoUsers.Find(context.User.FindFirstValue(ClaimTypes.NameIdentifier)),
        DemoUsers.All,
        [.. DemoRooms.All.Select(room => room.Name)],
        new ServerView(context.RequestServices.GetRequiredService<TokenKeys>().ServerUrl, server.IsConfigured, LiveKitClientScript.RouteIn(context)),
        context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken!);

    private static IResult NotFromOurPage()
        => Results.Problem("The anti-forgery token is missing or of another user: load the page again.", statusCode: StatusCodes.Status400BadRequest);

    private static Task Status(RedirectContext<CookieAuthenticationOptions> context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}

/// <summary>A sign-in of a demo user, without a password.</summary>
internal sealed record SignIn(string? User);

/// <summary>The data that the page shows before it has a token.</summary>
internal sealed record SessionView(DemoUser? User, IReadOnlyList<DemoUser> Users, IReadOnlyList<string> Rooms, ServerView Server, string Antiforgery);

/// <summary>The LiveKit server, and the address of the browser client.</summary>
internal sealed record ServerView(string Url, bool IsConfigured, string? ClientScript);
