using System.Diagnostics;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore;

/// <summary>
/// Writes a rejection as problem details (RFC 9457): with the application's <see cref="IProblemDetailsService"/> if it has one. LiveKit's
/// clients show the body to their developer, so a redirect to a sign-in page would not help.
/// </summary>
internal static class TokenProblems
{
    private static readonly Dictionary<int, (string Title, string Type)> s_kinds = new()
    {
        [StatusCodes.Status400BadRequest] = ("The request is not valid", "https://tools.ietf.org/html/rfc9110#section-15.5.1"),
        [StatusCodes.Status401Unauthorized] = ("Not signed in", "https://tools.ietf.org/html/rfc9110#section-15.5.2"),
        [StatusCodes.Status403Forbidden] = ("Not allowed", "https://tools.ietf.org/html/rfc9110#section-15.5.4"),
        [StatusCodes.Status413PayloadTooLarge] = ("The body is too large", "https://tools.ietf.org/html/rfc9110#section-15.5.14"),
        [StatusCodes.Status415UnsupportedMediaType] = ("The body is not JSON", "https://tools.ietf.org/html/rfc9110#section-15.5.16"),
        [StatusCodes.Status500InternalServerError] = ("The server made a mistake", "https://tools.ietf.org/html/rfc9110#section-15.6.1"),
    };

    /// <summary>Writes the response to a request that gets no token.</summary>
    /// <param name="context">The request.</param>
    /// <param name="denial">The reason.</param>
    /// <param name="detail">The message for the caller.</param>
    public static async Task WriteAsync(HttpContext context, TokenDenial denial, string detail)
    {
        if (denial.Status == StatusCodes.Status401Unauthorized)
        {
            await ChallengeAsync(context).ConfigureAwait(false);
            if (context.Response.HasStarted)
            {
                return;
            }
        }

        await WriteProblemAsync(context, denial, detail).ConfigureAwait(false);
    }

    /// <summary>Writes only the problem details.</summary>
    public static async Task WriteProblemAsync(HttpContext context, TokenDenial denial, string detail)
    {
        context.Response.StatusCode = denial.Status;
        context.Response.Headers.CacheControl = "no-store";
        (string title, string type) = s_kinds.TryGetValue(denial.Status, out (string, string) kind) ? kind : ("No token", "about:blank");
        ProblemDetails problem = new() { Status = denial.Status, Title = title, Type = type, Detail = detail };
        if (denial.Field is not null)
        {
            problem.Extensions["field"] = denial.Field;
        }

        if (context.RequestServices.GetService<IProblemDetailsService>() is { } service
            && await service.TryWriteAsync(new ProblemDetailsContext { HttpContext = context, ProblemDetails = problem }).ConfigureAwait(false))
        {
            return;
        }

        problem.Extensions["traceId"] = Activity.Current?.Id ?? context.TraceIdentifier;
        await context.Response.WriteAsJsonAsync(problem, TokenJsonContext.Default.ProblemDetails, "application/problem+json", context.RequestAborted)
            .ConfigureAwait(false);
    }

    /// <summary>
    /// Challenges through the default scheme, unless that would redirect the caller to a page. A 401 response must name a scheme (RFC 9110, section
    /// 15.5.2); LiveKit's clients can send <c>Bearer</c>, because they accept headers for the endpoint.
    /// </summary>
    private static async Task ChallengeAsync(HttpContext context)
    {
        HttpResponse response = context.Response;
        Microsoft.Extensions.Primitives.StringValues cookies = response.Headers.SetCookie;
        IAuthenticationSchemeProvider? schemes = context.RequestServices.GetService<IAuthenticationSchemeProvider>();
        AuthenticationScheme? scheme = schemes is null ? null : await schemes.GetDefaultChallengeSchemeAsync().ConfigureAwait(false);
        if (scheme is not null && !IsRedirecting(scheme.HandlerType))
        {
            await context.ChallengeAsync(scheme.Name).ConfigureAwait(false);
        }

        if (response.HasStarted)
        {
            return;
        }

        if (response.Headers.Location.Count > 0)
        {
            // The default scheme forwarded to another one, which redirects the caller to a page or names one.
            response.Headers.Remove("Location");
            response.Headers.SetCookie = cookies;
        }

        if (response.Headers.WWWAuthenticate.Count == 0)
        {
            response.Headers.WWWAuthenticate = "Bearer";
        }
    }

    /// <summary>Whether a scheme redirects: cookies, OAuth and OpenID Connect. A challenge of the last one would fetch a server's metadata.</summary>
    private static bool IsRedirecting(Type handler)
        => typeof(IAuthenticationRequestHandler).IsAssignableFrom(handler) || typeof(CookieAuthenticationHandler).IsAssignableFrom(handler);
}
