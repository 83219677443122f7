using Microsoft.Extensions.Configuration;

namespace GrantGen.AspNetCore;

/// <summary>
/// The levels of settings. Files are the lowest: a file is written for many machines, a variable of LiveKit's tools for this machine, and the other
/// sources of the configuration for this application on it.
/// </summary>
/// <param name="section">The section; null for the section <c>LiveKit</c> of the application's configuration.</param>
/// <param name="application">The application's configuration, whose sources are known; null if there is none.</param>
internal sealed class SettingSources(IConfiguration? section, IConfiguration? application)
{
    private readonly IConfiguration? _section = SectionOf(section ?? application);

    /// <summary>The path of the section, for messages.</summary>
    public string Path => _section is IConfigurationSection { Path.Length: > 0 } named ? named.Path : GrantGenOptions.SectionName;

    /// <summary>The levels, highest priority first.</summary>
    public IReadOnlyList<SettingLevel> Levels =>
    [
        new("the configuration", name => Configured(name, isFile: false)),
        new("the environment", Variable),
        new("a file of the configuration", name => Configured(name, isFile: true)),
    ];

    /// <summary>The section. A caller can pass a root instead, which has the section as a child.</summary>
    private static IConfiguration? SectionOf(IConfiguration? configuration)
        => configuration is IConfigurationRoot && (configuration.GetSection(GrantGenOptions.SectionName).Exists() || configuration["ApiKey"] is null)
            ? configuration.GetSection(GrantGenOptions.SectionName)
            : configuration;

    private string? Configured(string name, bool isFile)
        => _section?[name] is { } value && IsFromFile(name, value) == isFile ? value : null;

    private bool IsFromFile(string name, string value)
    {
        string key = _section is IConfigurationSection { Path.Length: > 0 } named ? ConfigurationPath.Combine(named.Path, name) : name;
        IConfigurationRoot? root = application as IConfigurationRoot ?? _section as IConfigurationRoot;
        return root is not null && FindProvider(root, key, value) is FileConfigurationProvider;
    }

    private static IConfigurationProvider? FindProvider(IConfigurationRoot root, string key, string value)
    {
        foreach (IConfigurationProvider provider in root.Providers.Reverse())
        {
            if (provider.TryGet(key, out string? found))
            {
                // A configuration other than the application's has another value, and its source is unknown.
                return found != value ? null
                    : provider is ChainedConfigurationProvider { Configuration: IConfigurationRoot inner } ? FindProvider(inner, key, value)
                    : provider;
            }
        }

        return null;
    }

    private static string? Variable(string name) => name switch
    {
        nameof(GrantGenOptions.Url) => Environment.GetEnvironmentVariable(GrantGenOptions.UrlVariable),
        nameof(GrantGenOptions.ApiKey) => Environment.GetEnvironmentVariable(TokenSigner.ApiKeyVariable),
        nameof(GrantGenOptions.ApiSecret) => Environment.GetEnvironmentVariable(TokenSigner.ApiSecretVariable) is { Length: > 0 } secret
            ? secret
            : SecretOfFile(),
        _ => null,
    };

    /// <exception cref="IOException">The file cannot be read.</exception>
    private static string? SecretOfFile()
    {
        if (Environment.GetEnvironmentVariable(GrantGenOptions.ApiSecretFileVariable) is not { Length: > 0 } path)
        {
            return null;
        }

        // An editor adds a line break at the end of a file. It is not part of the secret.
        string text = File.ReadAllText(path);
        return text.EndsWith("\r\n", StringComparison.Ordinal) ? text[..^2] : text.EndsWith('\n') ? text[..^1] : text;
    }
}
