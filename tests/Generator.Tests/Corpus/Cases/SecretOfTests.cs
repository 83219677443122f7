// case: Placeholder and local development secrets.
// libraries: server
using Livekit.Server.Sdk.Dotnet;

namespace Secret.Tests;

public class Tokens
{
    private const string DevKey = "devkey";
    private const string DevSecret = "secret";

    public AccessToken Local() => new AccessToken(DevKey, DevSecret);

    public AccessToken Configured(string? key, string? secret)
        => new AccessToken(key ?? throw new ArgumentNullException(nameof(key)), secret ?? throw new ArgumentNullException(nameof(secret)));

    public AccessToken FromEnvironment() => new AccessToken(Environment.GetEnvironmentVariable("LIVEKIT_API_KEY"), Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET"));

    public TokenSigner Signer(IReadOnlyDictionary<string, string> settings) => new(settings["LiveKit:Key"], settings["LiveKit:Secret"]);
}
