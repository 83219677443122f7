using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Reports the errors in the settings, each by the name and the variable of the setting, never by its value.</summary>
/// <param name="environment">The environment; null without a host.</param>
/// <param name="hasSignature">Whether an <see cref="ITokenSignature"/> signs, so that no pair is needed.</param>
internal sealed class GrantGenOptionsValidator(IHostEnvironment? environment, bool hasSignature) : IValidateOptions<GrantGenOptions>
{
    private static readonly string[] s_schemes = ["ws", "wss", "http", "https"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GrantGenOptions options)
    {
        List<string> failures = [.. options.Faults];
        Check(failures, options, nameof(options.Url), GrantGenOptions.UrlVariable, options.Url, FindUrlFault);
        if (options.Faults.Count == 0 && !(hasSignature && string.IsNullOrEmpty(options.ApiSecret)))
        {
            Check(failures, options, nameof(options.ApiKey), TokenSigner.ApiKeyVariable, options.ApiKey, ApiCredentials.FindKeyFault);
            Check(failures, options, nameof(options.ApiSecret), TokenSigner.ApiSecretVariable, options.ApiSecret,
                secret => ApiCredentials.FindSecretFault(options.ApiKey, secret));
        }

        if (ApiCredentials.IsDevelopmentPair(options.ApiKey, options.ApiSecret) && environment?.IsDevelopment() == false && !options.AllowDevelopmentKey)
        {
            failures.Add(
                $"{options.Section}:ApiKey and ApiSecret are LiveKit's published development pair, and the environment is {environment.EnvironmentName}. "
                + $"Everybody can sign tokens with that pair. Set {options.Section}:{nameof(options.AllowDevelopmentKey)} to true if that is intended.");
        }

        Positive(failures, options, nameof(options.MaxRequestBytes), options.MaxRequestBytes);
        Positive(failures, options, nameof(options.MaxWebhookBytes), options.MaxWebhookBytes);
        if (options.KeyOverlap < TimeSpan.Zero)
        {
            failures.Add($"{options.Section}:{nameof(options.KeyOverlap)} is negative.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Check(List<string> failures, GrantGenOptions options, string property, string variable, string? value, Func<string, string?> findFault)
    {
        if (string.IsNullOrEmpty(value))
        {
            failures.Add($"{options.Section}:{property} is missing, and so is the variable {variable}.");
        }
        else if (findFault(value) is { } fault)
        {
            failures.Add($"{options.Section}:{property} {fault}. The value may come from the variable {variable}.");
        }
    }

    private static void Positive(List<string> failures, GrantGenOptions options, string property, int value)
    {
        if (value < 1)
        {
            failures.Add($"{options.Section}:{property} is under 1 byte.");
        }
    }

    /// <summary>White space is checked first: <see cref="Uri"/> ignores it, clients do not.</summary>
    private static string? FindUrlFault(string url)
        => SettingText.FindFault(url)
        ?? (Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && s_schemes.Contains(parsed.Scheme, StringComparer.Ordinal)
            ? null
            : "must be an absolute URL that starts with ws://, wss://, http:// or https://");
}
