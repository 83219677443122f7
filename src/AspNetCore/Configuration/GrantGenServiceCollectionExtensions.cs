using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Registers what a backend needs to mint tokens.</summary>
public static class GrantGenServiceCollectionExtensions
{
    /// <summary>
    /// Registers settings, <see cref="TokenKeys"/>, <see cref="TokenSigner"/>, <see cref="TokenVerifier"/>,
    /// <see cref="WebhookVerifier"/> and <see cref="TokenVerification"/>, from a section of the configuration. Settings are validated
    /// when the host starts. A signer or verifier that is injected is the current one: a singleton that keeps it keeps the secret
    /// of its first day, and had better take <see cref="TokenKeys"/>.
    /// </summary>
    /// <param name="services">Takes the services.</param>
    /// <param name="section">The section, <c>LiveKit</c> as a rule.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddGrantGen(this IServiceCollection services, IConfiguration section)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(section);
        services.AddSingleton<IOptionsChangeTokenSource<GrantGenOptions>>(new ConfigurationChangeTokenSource<GrantGenOptions>(section));
        return Add(services, options => Read(section, options));
    }

    /// <summary>As the other, from code.</summary>
    /// <param name="services">Takes the services.</param>
    /// <param name="configure">Sets the settings.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddGrantGen(this IServiceCollection services, Action<GrantGenOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        return Add(services, configure);
    }

    private static IServiceCollection Add(IServiceCollection services, Action<GrantGenOptions> configure)
    {
        services.AddOptions<GrantGenOptions>().Configure(configure).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPostConfigureOptions<GrantGenOptions>, EnvironmentFallback>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<GrantGenOptions>, GrantGenOptionsValidator>());
        services.AddMetrics();
        services.AddLogging();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<TokenMetrics>();
        services.TryAddSingleton<TokenKeys>();
        services.TryAddSingleton<TokenVerification>();
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Signer);
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Verifier);
        services.TryAddTransient(provider => provider.GetRequiredService<TokenKeys>().Webhooks);
        return services;
    }

    /// <summary>By hand: the binder needs reflection, or a generator that runs in the user's project alone.</summary>
    private static void Read(IConfiguration section, GrantGenOptions options)
    {
        options.Url = section[nameof(options.Url)] ?? options.Url;
        options.ApiKey = section[nameof(options.ApiKey)] ?? options.ApiKey;
        options.ApiSecret = section[nameof(options.ApiSecret)] ?? options.ApiSecret;
        if (section[nameof(options.MaxRequestBytes)] is { } text)
        {
            options.MaxRequestBytes = int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int bytes) ? bytes : 0;
        }
    }
}
