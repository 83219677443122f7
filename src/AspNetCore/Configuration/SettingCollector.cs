using System.Globalization;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Reads the settings that code does not set from the other levels. Key and secret are a pair, and come from one level.</summary>
/// <param name="sources">The levels.</param>
internal sealed class SettingCollector(SettingSources sources) : IPostConfigureOptions<GrantGenOptions>
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, GrantGenOptions options)
    {
        options.Section = sources.Path;
        try
        {
            options.Url = string.IsNullOrEmpty(options.Url) ? First(nameof(options.Url)) : options.Url;
            CollectPair(options);
            CollectOthers(options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            options.Faults.Add($"The file of the variable {GrantGenOptions.ApiSecretFileVariable} cannot be read: {exception.GetType().Name}.");
        }
    }

    private void CollectPair(GrantGenOptions options)
    {
        SettingLevel code = new("code", setting => setting == nameof(options.ApiKey) ? options.ApiKey : options.ApiSecret);
        foreach (SettingLevel level in (SettingLevel[])[code, .. sources.Levels])
        {
            string? key = level.Read(nameof(options.ApiKey));
            string? secret = level.Read(nameof(options.ApiSecret));
            if (string.IsNullOrEmpty(key) && string.IsNullOrEmpty(secret))
            {
                continue;
            }

            (options.ApiKey, options.ApiSecret) = (key, secret);
            if (string.IsNullOrEmpty(key) || string.IsNullOrEmpty(secret))
            {
                (string missing, string given) = string.IsNullOrEmpty(key)
                    ? (nameof(options.ApiKey), nameof(options.ApiSecret))
                    : (nameof(options.ApiSecret), nameof(options.ApiKey));
                AddHalf(options, missing, given, level);
            }

            return;
        }
    }

    /// <summary>Reports a pair whose halves come from different levels: sooner or later they belong to two different keys.</summary>
    private void AddHalf(GrantGenOptions options, string missing, string given, SettingLevel level)
    {
        if (sources.Levels.FirstOrDefault(other => other.Name != level.Name && !string.IsNullOrEmpty(other.Read(missing))) is { } elsewhere)
        {
            options.Faults.Add($"{options.Section}:{given} comes from {level.Name} and {missing} from {elsewhere.Name}. Set both in one place.");
        }
    }

    private void CollectOthers(GrantGenOptions options)
    {
        options.AllowDevelopmentKey = ReadOr(options, nameof(options.AllowDevelopmentKey), options.AllowDevelopmentKey);
        options.KeyOverlap = ReadOr(options, nameof(options.KeyOverlap), options.KeyOverlap);
        options.MaxRequestBytes = ReadOr(options, nameof(options.MaxRequestBytes), options.MaxRequestBytes);
        options.MaxWebhookBytes = ReadOr(options, nameof(options.MaxWebhookBytes), options.MaxWebhookBytes);
    }

    private T ReadOr<T>(GrantGenOptions options, string setting, T otherwise)
        where T : struct, IParsable<T>
        => First(setting) is { } text ? Parse<T>(options, setting, text) : otherwise;

    private string? First(string setting) => sources.Levels.Select(level => level.Read(setting)).FirstOrDefault(value => !string.IsNullOrEmpty(value));

    private static T Parse<T>(GrantGenOptions options, string setting, string text)
        where T : struct, IParsable<T>
    {
        if (T.TryParse(text, CultureInfo.InvariantCulture, out T value))
        {
            return value;
        }

        options.Faults.Add($"{options.Section}:{setting} is not a value of type {typeof(T).Name}.");
        return value;
    }
}
