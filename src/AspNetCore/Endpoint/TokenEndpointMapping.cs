using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
#if NET10_0_OR_GREATER
using Microsoft.AspNetCore.Http.Metadata;
#endif
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore;

/// <summary>Creates the endpoint, and describes it to OpenAPI.</summary>
internal static class TokenEndpointMapping
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, MintDelegate? policy,
        Func<HttpContext, TokenRequest, ValueTask<TokenDecision?>> decide)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        RequireServices(endpoints, "MapTokenEndpoint");
        TokenEndpoint endpoint = new(policy, decide);

        // A plain delegate: the overload that binds parameters needs reflection, or a generator that runs only in the user's project.
        RequestDelegate handle = endpoint.HandleAsync;

        // A method describes the body. With IAcceptsMetadata, routing would answer 415 with an empty body before the endpoint runs.
        IEndpointConventionBuilder builder = endpoints.MapPost(pattern, handle).WithMetadata(
            new TokenEndpointMetadata(policy),
            ((Func<TokenRequest?, TokenResponse>)Describe).Method,
            new TagsAttribute("LiveKit"),
            new EndpointSummaryAttribute("Creates an access token for a LiveKit room."),
            new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(TokenResponse), [Json]),
            Problem(StatusCodes.Status400BadRequest),
            Problem(StatusCodes.Status401Unauthorized),
            Problem(StatusCodes.Status403Forbidden),
            Problem(StatusCodes.Status413PayloadTooLarge),
            Problem(StatusCodes.Status415UnsupportedMediaType),
            Problem(StatusCodes.Status500InternalServerError));
#if NET10_0_OR_GREATER
        builder.WithMetadata(new CookieRedirectDisabled(), new RequestBodyMetadata(((Func<TokenRequest?, TokenResponse>)Describe).Method.GetParameters()[0]));
#endif
        builder.Finally(built =>
        {
            if (built.Metadata.OfType<EnableRateLimitingAttribute>().Any())
            {
                built.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status429TooManyRequests, typeof(void)));
            }
        });
        return builder;
    }

    /// <summary>Creates the decision function from a delegate.</summary>
    /// <exception cref="ArgumentException">It does not return a decision.</exception>
    public static Func<HttpContext, TokenRequest, ValueTask<TokenDecision?>> Bind(Delegate decide, string parameter)
    {
        ArgumentNullException.ThrowIfNull(decide, parameter);
        Type returned = decide.Method.ReturnType;
        if (returned != typeof(TokenDecision) && returned != typeof(Task<TokenDecision>) && returned != typeof(ValueTask<TokenDecision>))
        {
            throw new ArgumentException($"The delegate of a token endpoint returns a TokenDecision, or a Task or ValueTask of one, and not {returned.Name}.", parameter);
        }

        Func<HttpContext, TokenRequest, object?> bound = HandlerBinder.Bind<TokenRequest>(decide);
        return async (context, request) => bound(context, request) switch
        {
            Task<TokenDecision> task => await task.ConfigureAwait(false),
            ValueTask<TokenDecision> task => await task.ConfigureAwait(false),
            object decision => decision as TokenDecision,
            null => null,
        };
    }

    /// <summary>Fails at startup and not at the first request, as ASP.NET Core's own endpoints do.</summary>
    public static void RequireServices(IEndpointRouteBuilder endpoints, string method)
    {
        if (endpoints.ServiceProvider.GetService<GrantGenMarker>() is null)
        {
            throw new InvalidOperationException($"{method} needs the services of GrantGen. Add them with 'builder.Services.AddGrantGen()' before the application is built.");
        }
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), [ProblemJson]);

    /// <summary>Never called: its parameter and its result describe the endpoint to OpenAPI.</summary>
    private static TokenResponse Describe([FromBody(EmptyBodyBehavior = Microsoft.AspNetCore.Mvc.ModelBinding.EmptyBodyBehavior.Allow)] TokenRequest? body)
        => throw new NotSupportedException(body?.RoomName);

#if NET10_0_OR_GREATER
    /// <summary>The cookie scheme answers 401 at this endpoint, and does not redirect the caller to a page.</summary>
    private sealed class CookieRedirectDisabled : IDisableCookieRedirectMetadata;
#endif
}
