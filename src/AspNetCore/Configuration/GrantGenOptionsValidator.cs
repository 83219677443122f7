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
        Check(failures, nameof(options.Url), GrantGenOptions.UrlVariable, options.Url, FindUrlFault);
        Check(failures, nameof(options.ApiKey), TokenSigner.ApiKeyVariable, options.ApiKey, ApiCredentials.FindKeyFault);
        Check(failures, nameof(options.ApiSecret), TokenSigner.ApiSecretVariable, options.ApiSecret, secret => ApiCredentials.FindSecretFault(options.ApiKey, secret));

        if (options.MaxRequestBytes < 1)
        {
            failures.Add($"{Setting(nameof(options.MaxRequestBytes))} is under 1 byte.");
        }

        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static void Check(List<string> failures, string property, string variable, string? value, Func<string, string?> findFault)
    {
        if (string.IsNullOrEmpty(value))
        {
            failures.Add($"{Setting(property)} is missing, and so is the variable {variable}.");
        }
        else if (findFault(value) is { } fault)
        {
            failures.Add($"{Setting(property)} {fault}. The value may come from the variable {variable}.");
        }
    }

    /// <summary>White space is looked for first: <see cref="Uri"/> passes over it, clients do not.</summary>
    private static string? FindUrlFault(string url)
        => SettingText.FindFault(url)
        ?? (Uri.TryCreate(url, UriKind.Absolute, out Uri? parsed) && s_schemes.Contains(parsed.Scheme, StringComparer.Ordinal)
            ? null
            : "must be an absolute URL that starts with ws://, wss://, http:// or https://");

    private static string Setting(string property) => $"{GrantGenOptions.SectionName}:{property}";
}
