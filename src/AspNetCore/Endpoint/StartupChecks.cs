using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GrantGen.AspNetCore;

/// <summary>
/// Checks the token endpoints at startup, after the pipeline is built. Endpoints do not exist earlier.
/// </summary>
internal sealed class StartupChecks : IStartupFilter
{
    /// <inheritdoc/>
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => builder =>
    {
        next(builder);
        IServiceProvider services = builder.ApplicationServices;
        if (services.GetService<EndpointDataSource>() is { } source)
        {
            foreach (Microsoft.AspNetCore.Http.Endpoint endpoint in source.Endpoints)
            {
                if (endpoint.Metadata.GetMetadata<TokenEndpointMetadata>() is { } token)
                {
                    Check(services, endpoint, token);
                }
            }
        }
    };

    private static void Check(IServiceProvider services, Microsoft.AspNetCore.Http.Endpoint endpoint, TokenEndpointMetadata token)
    {
        if (token.Policy is { } policy && ServerTokens.FindReason(policy.Grants) is { } reason && !ServerTokens.AreAllowed(endpoint))
        {
            throw new InvalidOperationException(ServerTokens.Sentence(policy.Policy, reason));
        }

        if (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && !HasScheme(services))
        {
            ILogger logger = services.GetRequiredService<ILoggerFactory>().CreateLogger(TokenEndpoint.LoggerName);
            TokenLog.NoAuthentication(logger, (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? endpoint.DisplayName ?? "");
        }
    }

    private static bool HasScheme(IServiceProvider services)
        => services.GetService<IAuthenticationSchemeProvider>() is { } schemes && schemes.GetAllSchemesAsync().GetAwaiter().GetResult().Any();
}
