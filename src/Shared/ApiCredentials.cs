using System.Text;
using GrantGen.Facts;

namespace GrantGen;

/// <summary>The checks of an API key and its secret, for whoever takes a pair.</summary>
internal static class ApiCredentials
{
    /// <summary>The key of the pair that <c>livekit-server --dev</c> runs with (livekit/livekit cmd/server/main.go).</summary>
    private const string DevelopmentKey = "devkey";

    /// <summary>The secret of that pair: published, so it is none, and shorter than HS256 wants.</summary>
    private const string DevelopmentSecret = "secret";

    /// <summary>Refuses a pair that no token should be signed with. No message holds any part of the secret.</summary>
    /// <exception cref="ArgumentException">The key is empty, or the secret is too short.</exception>
    public static void Check(string apiKey, string apiSecret)
    {
        Throw.IfNullOrEmpty(apiKey, nameof(apiKey), "The API key");
        Throw.IfNullOrEmpty(apiSecret, nameof(apiSecret), "The API secret");

        int size = Encoding.UTF8.GetByteCount(apiSecret);
        if (size < ServerLimits.SecretBytes && !(apiKey == DevelopmentKey && apiSecret == DevelopmentSecret))
        {
            throw new ArgumentException(
                $"The API secret has {size} bytes of UTF-8; HS256 needs at least {ServerLimits.SecretBytes} (RFC 7518, section 3.2).",
                nameof(apiSecret));
        }
    }

    /// <summary>The key of an HMAC that signs or verifies with a secret: its UTF-8, filled up with zeros to 32 bytes.</summary>
    /// <remarks>HMAC itself fills a short key with zeros (RFC 2104), so that the key stays the same to libraries that insist on a length.</remarks>
    public static byte[] KeyOf(string apiSecret)
    {
        byte[] key = new byte[Math.Max(ServerLimits.SecretBytes, Encoding.UTF8.GetByteCount(apiSecret))];
        Encoding.UTF8.GetBytes(apiSecret, 0, apiSecret.Length, key, 0);
        return key;
    }

    /// <summary>The pair that the variables LIVEKIT_API_KEY and LIVEKIT_API_SECRET hold.</summary>
    /// <exception cref="InvalidOperationException">A variable is not set; the message names it.</exception>
    public static (string ApiKey, string ApiSecret) FromEnvironment()
        => (Variable(TokenSigner.ApiKeyVariable), Variable(TokenSigner.ApiSecretVariable));

    private static string Variable(string name)
        => Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"The environment variable {name} is not set. LiveKit's key and secret are read from {TokenSigner.ApiKeyVariable} and {TokenSigner.ApiSecretVariable}.");
}
