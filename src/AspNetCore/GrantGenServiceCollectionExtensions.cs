using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services of a backend that mints tokens.</summary>
public static class GrantGenServiceCollectionExtensions
{
    /// <summary>
    /// Registers settings, <see cref="TokenKeys"/>, <see cref="TokenSigner"/>, <see cref="TokenVerifier"/>,
    /// <see cref="WebhookVerifier"/> and <see cref="TokenVerification"/>, from the section <c>LiveKit</c> of the application's
    /// configuration and the variables of LiveKit's tools (see <see cref="GrantGenOptions"/>). Settings are validated when the host
    /// starts.
    /// </summary>
    /// <remarks>
    /// If an <see cref="ITokenSignature"/> is registered, the token endpoint signs with it, and no secret is needed.
    /// A signer or verifier that is injected is the current one. A singleton that keeps it does not see a reloaded secret: inject
    /// <see cref="TokenKeys"/> there.
    /// </remarks>
    /// <param name="services">The collection that receives the services.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddGrantGen(this IServiceCollection services)
    {
        ArgumentNullException.ThrowIfNull(services);
        return Add(services, section: null);
    }

    /// <summary>Like the other overload, with a section of the configuration.</summary>
    /// <param name="services">The collection that receives the services.</param>
    /// <param name="section">The section, or a configuration with a section <c>LiveKit</c>.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddGrantGen(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        return Add(services, section);
    }

    /// <summary>Like the first overload, with settings in code; all others come from the configuration and the variables.</summary>
    /// <param name="services">The collection that receives the services.</param>
    /// <param name="configure">Sets the settings.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddGrantGen(this IServiceCollection services, Action<GrantGenOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        return Add(services, section: null);
    }

    private static IServiceCollection Add(IServiceCollection services, IConfiguration? section)
    {
        services.AddOptions<GrantGenOptions>().ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<GrantGenOptions>>(provider => new SettingCollector(new SettingSources(section,
            provider.GetService<IConfiguration>())));
        services.AddSingleton<IOptionsChangeTokenSource<GrantGenOptions>>(provider => new ConfigurationChangeTokenSource<GrantGenOptions>(
            section ?? provider.GetService<IConfiguration>() ?? new ConfigurationBuilder().Build()));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GrantGenOptions>, GrantGenOptionsValidator>(
            provider => new GrantGenOptionsValidator(
            provider.GetService<IHostEnvironment>(), provider.GetService<IServiceProviderIsService>()?.IsService(typeof(ITokenSignature)) == true)));
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IStartupFilter, StartupChecks>());
        services.AddMetrics();
        services.AddLogging();
        services.TryAddSingleton<GrantGenMarker>();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TokenMetrics>();
        services.TryAddSingleton<TokenKeys>();
        services.TryAddSingleton<TokenVerification>();
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Signer);
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Verifier);
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Webhooks);
        return services;
    }
}
