using Microsoft.Extensions.Options;

namespace GrantGen.AspNetCore;

/// <summary>Takes what the configuration leaves out from the variables of LiveKit's own tools.</summary>
internal sealed class EnvironmentFallback : IPostConfigureOptions<GrantGenOptions>
{
    /// <inheritdoc/>
    public void PostConfigure(string? name, GrantGenOptions options)
    {
        options.Url = Or(options.Url, GrantGenOptions.UrlVariable);
        options.ApiKey = Or(options.ApiKey, TokenSigner.ApiKeyVariable);
        options.ApiSecret = Or(options.ApiSecret, TokenSigner.ApiSecretVariable);
    }

    private static string? Or(string? value, string variable)
        => string.IsNullOrEmpty(value) ? Environment.GetEnvironmentVariable(variable) : value;
}
