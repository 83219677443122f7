using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GrantGen.AspNetCore;

/// <summary>
/// Calls a delegate whose parameters come from the request: its context, the value that was read from it, the user, the cancellation token, and
/// services. Parameters are bound by their types alone, so this does not depend on metadata that a trimmer removes.
/// </summary>
internal static class HandlerBinder
{
    /// <summary>Creates a function from a delegate.</summary>
    /// <typeparam name="TValue">The type of the value that was read from the request.</typeparam>
    /// <param name="handler">The delegate.</param>
    /// <returns>A function that returns what the delegate returns, awaited or not.</returns>
    public static Func<HttpContext, TValue, object?> Bind<TValue>(Delegate handler)
        where TValue : class
    {
        Func<HttpContext, TValue, object?>[] arguments = [.. handler.Method.GetParameters().Skip(IsClosedOverFirst(handler) ? 1 : 0).Select(Argument<TValue>)];
        return (context, value) =>
        {
            try
            {
                return handler.DynamicInvoke(Array.ConvertAll(arguments, argument => argument(context, value)));
            }
            catch (TargetInvocationException exception) when (exception.InnerException is not null)
            {
                ExceptionDispatchInfo.Throw(exception.InnerException);
                throw;
            }
        };
    }

    /// <summary>An extension method as a method group: the delegate keeps its first argument.</summary>
    private static bool IsClosedOverFirst(Delegate handler)
        => handler.Method.IsStatic && handler.Target is not null
            && handler.Method.GetParameters().FirstOrDefault()?.ParameterType.IsInstanceOfType(handler.Target) == true;

    private static Func<HttpContext, TValue, object?> Argument<TValue>(ParameterInfo parameter)
        where TValue : class
    {
        Type type = parameter.ParameterType;
        return type == typeof(HttpContext) ? (context, _) => context
            : type == typeof(TValue) ? (_, value) => value
            : type == typeof(HttpRequest) ? (context, _) => context.Request
            : type == typeof(HttpResponse) ? (context, _) => context.Response
            : type == typeof(ClaimsPrincipal) ? (context, _) => context.User
            : type == typeof(CancellationToken) ? (context, _) => context.RequestAborted
            : parameter.GetCustomAttribute<FromKeyedServicesAttribute>() is { } keyed ? (context, _) => context.RequestServices.GetRequiredKeyedService(type, keyed.Key)
            : parameter.HasDefaultValue ? (context, _) => context.RequestServices.GetService(type) ?? parameter.DefaultValue
            : (context, _) => context.RequestServices.GetRequiredService(type);
    }
}
