using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps LiveKit's standard token endpoint.</summary>
public static class TokenEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps an endpoint that mints tokens of a policy. A client sends a POST request whose JSON body has fields such as <c>room_name</c> and
    /// <c>participant_identity</c>. The response is 201 with <c>server_url</c> and <c>participant_token</c>, as LiveKit's clients expect it.
    /// The caller must be authenticated, unless the endpoint has <c>.AllowAnonymous()</c>.
    /// </summary>
    /// <remarks>
    /// A mistake of the application is logged and answered with 500. The application does not start if the policy's tokens are for servers and the
    /// endpoint lacks <see cref="AllowServerToken"/>.
    /// </remarks>
    /// <typeparam name="TPolicy">The policy.</typeparam>
    /// <param name="endpoints">The builder that receives the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="decide">Decides the token of a caller. A request that names more is rejected with a 4xx response that names the field.</param>
    /// <param name="policy">Leave it out: the type argument is the policy.</param>
    /// <returns>For more conventions, such as rate limits.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGrantGen</c> was not called.</exception>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecision> decide,
        PolicyOf<TPolicy> policy = default)
        where TPolicy : IRoomPolicy
    {
        ArgumentNullException.ThrowIfNull(decide);
        return TokenEndpointMapping.Map(endpoints, pattern, MintDelegate.ForPolicy<TPolicy>(),
            (context, request) => new ValueTask<TokenDecision?>(decide(context, request)));
    }

    /// <inheritdoc cref="MapTokenEndpoint{TPolicy}(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision}, PolicyOf{TPolicy})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> decide,
        PolicyOf<TPolicy> policy = default)
        where TPolicy : IRoomPolicy
    {
        ArgumentNullException.ThrowIfNull(decide);
        return TokenEndpointMapping.Map(endpoints, pattern, MintDelegate.ForPolicy<TPolicy>(),
            async (context, request) => await decide(context, request).ConfigureAwait(false));
    }

    /// <inheritdoc cref="MapTokenEndpoint{TPolicy}(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision}, PolicyOf{TPolicy})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecisionTask> decide,
        PolicyOf<TPolicy> policy = default)
        where TPolicy : IRoomPolicy
    {
        ArgumentNullException.ThrowIfNull(decide);
        return TokenEndpointMapping.Map(endpoints, pattern, MintDelegate.ForPolicy<TPolicy>(), (context, request) => decide(context, request).UnwrapAsync());
    }

    /// <summary>
    /// Like the other overload, with a delegate of any parameters: <see cref="HttpContext"/>, <see cref="TokenRequest"/>, the user, a
    /// <see cref="CancellationToken"/>, and services.
    /// </summary>
    /// <inheritdoc cref="MapTokenEndpoint{TPolicy}(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision}, PolicyOf{TPolicy})"/>
    /// <param name="endpoints">Takes the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="decide">Returns a <see cref="TokenDecision"/>, or a task of one.</param>
    /// <param name="policy">Leave it out: the type argument is the policy.</param>
    /// <exception cref="ArgumentException">The delegate returns something else.</exception>
    public static IEndpointConventionBuilder MapTokenEndpoint<TPolicy>(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Delegate decide,
        PolicyOf<TPolicy> policy = default)
        where TPolicy : IRoomPolicy
        => TokenEndpointMapping.Map(endpoints, pattern, MintDelegate.ForPolicy<TPolicy>(), TokenEndpointMapping.Bind(decide, nameof(decide)));

    /// <summary>
    /// Like the other overload, for several policies: each decision names one,
    /// <c>TokenDecision.Allow&lt;TPolicy&gt;()</c>, usually by the caller's role.
    /// </summary>
    /// <param name="endpoints">The builder that receives the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="choose">Decides the token of a caller, and its policy.</param>
    /// <returns>For more conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGrantGen</c> was not called.</exception>
    public static IEndpointConventionBuilder MapTokenEndpoint(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecision> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return TokenEndpointMapping.Map(endpoints, pattern, policy: null, (context, request) => new ValueTask<TokenDecision?>(choose(context, request)));
    }

    /// <inheritdoc cref="MapTokenEndpoint(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, ValueTask<TokenDecision>> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return TokenEndpointMapping.Map(endpoints, pattern, policy: null, async (context, request) => await choose(context, request).ConfigureAwait(false));
    }

    /// <inheritdoc cref="MapTokenEndpoint(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision})"/>
    public static IEndpointConventionBuilder MapTokenEndpoint(
        this IEndpointRouteBuilder endpoints,
        [StringSyntax("Route")] string pattern,
        Func<HttpContext, TokenRequest, TokenDecisionTask> choose)
    {
        ArgumentNullException.ThrowIfNull(choose);
        return TokenEndpointMapping.Map(endpoints, pattern, policy: null, (context, request) => choose(context, request).UnwrapAsync());
    }

    /// <summary>Like the other overload, with a delegate of any parameters, services among them.</summary>
    /// <inheritdoc cref="MapTokenEndpoint(IEndpointRouteBuilder, string, Func{HttpContext, TokenRequest, TokenDecision})"/>
    /// <param name="endpoints">Takes the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="choose">Returns a <see cref="TokenDecision"/>, or a task of one.</param>
    /// <exception cref="ArgumentException">The delegate returns something else.</exception>
    public static IEndpointConventionBuilder MapTokenEndpoint(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate choose)
        => TokenEndpointMapping.Map(endpoints, pattern, policy: null, TokenEndpointMapping.Bind(choose, nameof(choose)));

    /// <summary>
    /// States that the endpoint issues tokens for servers: of a policy with <c>RoomJoin = false</c>, or with a grant that applies to the whole
    /// server. Without it such a policy is an error, because every caller of the endpoint becomes an administrator.
    /// </summary>
    /// <typeparam name="TBuilder">The type of the builder.</typeparam>
    /// <param name="builder">The endpoint.</param>
    /// <returns>The builder.</returns>
    public static TBuilder AllowServerToken<TBuilder>(this TBuilder builder)
        where TBuilder : IEndpointConventionBuilder
        => builder.WithMetadata(ServerTokenAllowed.Instance);
}
