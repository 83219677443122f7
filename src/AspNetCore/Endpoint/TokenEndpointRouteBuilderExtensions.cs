using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace GrantGen.AspNetCore;

/// <summary>Maps LiveKit's standard token endpoint.</summary>
public static class TokenEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps an endpoint that mints tokens of a policy: POST with a JSON body of <c>room_name</c>, <c>participant_identity</c> and
    /// so on, answered with 201 and <c>server_url</c> and <c>participant_token</c>, as LiveKit's clients expect it. The caller has
    /// to be authenticated, unless <c>.AllowAnonymous()</c> is said of the endpoint.
    /// </summary>
    /// <typeparam name="TPolicy">The policy.</typeparam>
    /// <param name="endpoints">Takes the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="decide">Says what a caller gets. What a request names beyond that is refused with a 4xx that names the field.</param>
    /// <returns>For more conventions, such as rate limits.</returns>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecision> decide)
        where TPolicy : IRoomPolicy
    {
        ArgumentNullException.ThrowIfNull(decide);
        return Map(endpoints, pattern, TokenMint.Of<TPolicy>(), (context, request) => new ValueTask<TokenDecision>(decide(context, request)));
    }

    /// <inheritdoc cref="MapTokenEndpoint{TPolicy}(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> decide)
        where TPolicy : IRoomPolicy
    {
        ArgumentNullException.ThrowIfNull(decide);
        return Map(endpoints, pattern, TokenMint.Of<TPolicy>(), decide);
    }

    /// <summary>
    /// As the other, where several policies are served: each decision names one, <c>TokenDecision.Allow&lt;TPolicy&gt;()</c>, by the
    /// caller's role as a rule.
    /// </summary>
    /// <param name="endpoints">Takes the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="choose">Says what a caller gets, and of which policy.</param>
    /// <returns>For more conventions.</returns>
    public static IEndpointConventionBuilder MapTokenEndpoint(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecision> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return Map(endpoints, pattern, policy: null, (context, request) => new ValueTask<TokenDecision>(choose(context, request)));
    }

    /// <inheritdoc cref="MapTokenEndpoint(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return Map(endpoints, pattern, policy: null, choose);
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, TokenMint? policy, Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> decide)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        TokenEndpoint endpoint = new(policy, decide);

        // A plain delegate: the overload that binds parameters needs reflection, or a generator that runs in the user's project alone.
        RequestDelegate handle = endpoint.HandleAsync;
        return endpoints.MapPost(pattern, handle).WithMetadata(
            new AcceptsMetadata(["application/json"], typeof(TokenRequest), isOptional: true),
            new ProducesResponseTypeMetadata(StatusCodes.Status201Created, typeof(TokenResponse), ["application/json"]),
            Problem(StatusCodes.Status400BadRequest),
            Problem(StatusCodes.Status401Unauthorized),
            Problem(StatusCodes.Status403Forbidden),
            Problem(StatusCodes.Status413PayloadTooLarge),
            Problem(StatusCodes.Status415UnsupportedMediaType));
    }

    private static ProducesResponseTypeMetadata Problem(int status) => new(status, typeof(ProblemDetails), ["application/problem+json"]);
}
