// case: Key and secret come from the environment, a file and a configuration.
// libraries: server
using System.IO;
using Livekit.Server.Sdk.Dotnet;

namespace Config.Keys;

public sealed record LiveKitOptions(string Host, string ApiKey, string ApiSecret);

public class Keys(LiveKitOptions options, IReadOnlyDictionary<string, string> configuration)
{
    private const string SecretName = "LiveKit:ApiSecret";

    public TokenSigner FromOptions() => new(options.ApiKey, options.ApiSecret);

    public TokenSigner FromFile() => new("APIfile", File.ReadAllText("/run/secrets/livekit").Trim());

    public TokenSigner FromSettings() => new("APIsettings", configuration[SecretName]);

    public RoomServiceClient Rooms() => new(
        "https://sfu.example",
        "APIenv",
        Environment.GetEnvironmentVariable("LIVEKIT_API_SECRET") ?? throw new InvalidOperationException("LIVEKIT_API_SECRET"));

    public static TokenSigner FromEnvironment() => TokenSigner.FromEnvironment();
}
