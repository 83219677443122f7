using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps the endpoint that a LiveKit server sends webhooks to.</summary>
public static class LiveKitWebhookRouteBuilderExtensions
{
    /// <summary>
    /// Maps an endpoint that receives webhooks: POST, answered with 401 if the signature is not valid, and otherwise with the status that the
    /// delegate sets, by default 200. Anonymous callers are allowed, because the signature authenticates the server. The body is limited
    /// (<see cref="GrantGenOptions.MaxWebhookBytes"/>) and is not logged.
    /// </summary>
    /// <remarks>A server sends a webhook again if the response is not 2xx: skip an ID that was handled (<see cref="LiveKitWebhook.Id"/>).</remarks>
    /// <param name="endpoints">The builder that receives the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handle">Handles the webhook.</param>
    /// <returns>For more conventions.</returns>
    /// <exception cref="InvalidOperationException"><c>AddGrantGen</c> was not called.</exception>
    public static IEndpointConventionBuilder MapLiveKitWebhook(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern,
        Func<HttpContext, LiveKitWebhook, Task> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return Map(endpoints, pattern, (context, webhook) => new ValueTask(handle(context, webhook)));
    }

    /// <inheritdoc cref="MapLiveKitWebhook(IEndpointRouteBuilder, string, Func{HttpContext, LiveKitWebhook, Task})"/>
    public static IEndpointConventionBuilder MapLiveKitWebhook(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern,
        Action<HttpContext, LiveKitWebhook> handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        return Map(endpoints, pattern, (context, webhook) =>
        {
            handle(context, webhook);
            return default;
        });
    }

    /// <summary>
    /// Like the other overload, with a delegate of any parameters: <see cref="LiveKitWebhook"/>, <see cref="HttpContext"/>, services.
    /// </summary>
    /// <inheritdoc cref="MapLiveKitWebhook(IEndpointRouteBuilder, string, Func{HttpContext, LiveKitWebhook, Task})"/>
    /// <param name="endpoints">The builder that receives the endpoint.</param>
    /// <param name="pattern">The route.</param>
    /// <param name="handle">Handles the webhook. It returns nothing, a task, or an <see cref="IResult"/>.</param>
    public static IEndpointConventionBuilder MapLiveKitWebhook(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern, Delegate handle)
    {
        ArgumentNullException.ThrowIfNull(handle);
        Func<HttpContext, LiveKitWebhook, object?> bound = HandlerBinder.Bind<LiveKitWebhook>(handle);
        return Map(endpoints, pattern, async (context, webhook) =>
        {
            object? result = bound(context, webhook);
            result = result switch
            {
                Task<IResult> task => await task.ConfigureAwait(false),
                ValueTask<IResult> task => await task.ConfigureAwait(false),
                _ => result,
            };
            Task done = result switch
            {
                IResult answer => answer.ExecuteAsync(context),
                Task task => task,
                ValueTask task => task.AsTask(),
                _ => Task.CompletedTask,
            };
            await done.ConfigureAwait(false);
        });
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, Func<HttpContext, LiveKitWebhook, ValueTask> handle)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        TokenEndpointMapping.RequireServices(endpoints, nameof(MapLiveKitWebhook));
        RequestDelegate receive = new WebhookEndpoint(handle).HandleAsync;
        return endpoints.MapPost(pattern, receive).AllowAnonymous();
    }
}
