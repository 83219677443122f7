// rules: GG3001
// Fallbacks beside configuration, optional parameters, helpers; the published development pair is no secret.
using System; using System.Collections.Generic; using System.Threading.Tasks;
using GrantGen; using Livekit.Server.Sdk.Dotnet; using Microsoft.Extensions.Configuration;
namespace Microsoft.Extensions.Configuration
{
    public interface IConfiguration { string? this[string key] { get; set; } }
    public static class ConfigurationBinder { public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => configuration[key] is T value ? value : defaultValue; }
}
namespace Variants.SecretFallbacks
{
    public sealed class Coalesced(IConfiguration configuration)
    {
        private readonly string _secret = configuration["LiveKit:Secret"] ?? "Fd8SaPo3IuYt6ReWq1LkJh9GmNb4VcXz7QpA"; //! GG3001

        public AccessToken Token() => new("desk", _secret);

        public AccessToken Inline() => new("desk", configuration["LiveKit:Other"] ?? "Gt5RfDe2WsQa8ZxCv1BnMk7JuHy4TgLoPi3E"); //! GG3001

        public AccessToken Development() => new(configuration["LiveKit:Key"] ?? "devkey", configuration["LiveKit:Secret"] ?? "secret"); // ok

        public AccessToken Empty() => new("desk", configuration["LiveKit:Secret"] ?? ""); // ok

        public AccessToken Thrown() => new("desk", configuration["LiveKit:Secret"] ?? throw new InvalidOperationException("LiveKit:Secret is not set in the configuration")); // ok
    }

    public sealed class Asked(IConfiguration configuration)
    {
        public TokenSigner Signer()
        {
            string? secret = Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET");
            if (string.IsNullOrWhiteSpace(secret))
            {
                secret = "Nh7BgVf3CdXs9ZaQw1ErTy5UiKo8PlMj2HgY"; //? GG3001
            }

            return new TokenSigner("desk", secret);
        }

        public TokenSigner Bound() => new("desk", configuration.GetValue("LiveKit:Secret", "Xs4ZaWq8ErDf2CvTg6ByHn1MjUk9IlOp5VbR")!); //! GG3001

        public TokenSigner BoundName() => new("desk", configuration.GetValue("LiveKit:Secret:Of:The:Production:System", "")!); // ok

        public TokenSigner Chosen(bool production) => new("desk", production ? configuration["LiveKit:Secret"]! : "Ki8UjYh4TgRf1EdWs7QaPl3OmNb9VcXz6HyB"); //! GG3001
    }

    // helpers of one's own
    public static class Helpers
    {
        private static TokenSigner Make(string secret, string key = "desk") => new(key, secret);

        private static AccessToken WithDefault(string secret = "Vb6NmCx2ZaLk9JhGf5DsPo1IuYt8ReWq4TgM") => new("desk", secret); //! GG3001

        public static TokenSigner Called() => Make("Rf3EdWs9QaZx5CvBg1TnHy7MjUk2IlOp8SdK"); //! GG3001

        public static TokenSigner Passed(string secret) => Make(secret); // ok

        public static TokenSigner Named(string given) => Make(key: "APIdeskdeskdeskdeskdeskdeskdeskdesk", secret: given); // ok

        public static AccessToken Default() => WithDefault();

        public static AccessToken Given(string secret) => WithDefault(secret); // ok
    }

    // configured by a delegate
    public sealed class SignerOptions { public string Secret { get; set; } = ""; }

    public static class Setup
    {
        public static TokenSigner Build(Action<SignerOptions> configure)
        {
            var options = new SignerOptions();
            configure(options);
            return new TokenSigner("desk", options.Secret);
        }

        public static TokenSigner Hard() => Build(o => o.Secret = "Yh2TgBv6FcRd8XeSz4WaQp1OlIk9UjMn7HgD"); //? GG3001

        public static TokenSigner Soft(IConfiguration configuration) => Build(o => o.Secret = configuration["LiveKit:Secret"]!); // ok
    }
}
