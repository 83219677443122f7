using GrantGen;

namespace TokenServer;

/// <summary>Whether there is a LiveKit server to connect to.</summary>
/// <param name="IsConfigured">Whether a server is configured. If not, the address is a placeholder, and the tokens are only displayed.</param>
internal sealed record LiveKitServer(bool IsConfigured)
{
    /// <summary>
    /// In development, missing settings default to those of <c>livekit-server --dev</c>: its published key and secret, and its port. In
    /// other environments there are no defaults, and the application does not start without its settings.
    /// </summary>
    public static LiveKitServer Configure(WebApplicationBuilder builder)
    {
        IConfigurationSection section = builder.Configuration.GetSection(GrantGenOptions.SectionName);
        bool hasUrl = IsSet(nameof(GrantGenOptions.Url), GrantGenOptions.UrlVariable);
        if (builder.Environment.IsDevelopment())
        {
            if (!hasUrl)
            {
                section[nameof(GrantGenOptions.Url)] = "ws://localhost:7880";
            }

            // Set both or neither: a key with another key's secret would sign tokens that no server accepts.
            if (!IsSet(nameof(GrantGenOptions.ApiKey), TokenSigner.ApiKeyVariable) && !IsSet(nameof(GrantGenOptions.ApiSecret), TokenSigner.ApiSecretVariable))
            {
                section[nameof(GrantGenOptions.ApiKey)] = "devkey";
                section[nameof(GrantGenOptions.ApiSecret)] = "secret";
            }
        }

        return new LiveKitServer(hasUrl);

        bool IsSet(string setting, string variable)
            => !string.IsNullOrEmpty(section[setting]) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));
    }
}
