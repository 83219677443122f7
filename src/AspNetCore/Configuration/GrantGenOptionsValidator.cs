using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Says what is wrong with the settings, each by its name and the variable that it falls back to; never by its value.</summary>
internal sealed class GrantGenOptionsValidator : IValidateOptions<GrantGenOptions>
{
    private static readonly string[] s_schemes = ["ws", "wss", "http", "https"];

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, GrantGenOptions options)
    {
        List<string> failures = [];
        if (string.IsNullOrWhiteSpace(options.Url))
        {
            failures.Add(Missing(nameof(options.Url), GrantGenOptions.UrlVariable));
        }
        else if (!Uri.TryCreate(options.Url, UriKind.Absolute, out Uri? url) || !s_schemes.Contains(url.Scheme, StringComparer.Ordinal))
        {
            failures.Add($"{Setting(nameof(options.Url))} is no address that begins with ws://, wss://, http:// or https://.");
        }

        if (string.IsNullOrWhiteSpace(options.ApiKey))
        {
            failures.Add(Missing(nameof(options.ApiKey), TokenSigner.ApiKeyVariable));
        }

        if (string.IsNullOrEmpty(options.ApiSecret))
        {
            failures.Add(Missing(nameof(options.ApiSecret), TokenSigner.ApiSecretVariable));
        }
        else if (!string.IsNullOrWhiteSpace(options.ApiKey))
        {
            try
            {
                _ = new TokenSigner(options.ApiKey, options.ApiSecret);
            }
            catch (ArgumentException exception)
            {
                // The signer's message names its parameter and the limit, and holds no secret.
                failures.Add($"{Setting(nameof(options.ApiSecret))}: {exception.Message}");
            }
        }

        if (options.MaxRequestBytes < 1)
        {
            failures.Add($"{Setting(nameof(options.MaxRequestBytes))} is under 1 byte.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static string Setting(string property) => $"{GrantGenOptions.SectionName}:{property}";

    private static string Missing(string property, string variable) => $"{Setting(property)} is missing, and so is the variable {variable}.";
}
